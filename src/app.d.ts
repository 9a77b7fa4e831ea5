import type { Language } from '#lib/domain/language.ts';
import type { Facilitator } from '#lib/domain/access.ts';
import type { Translate } from '#lib/i18n/translator.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			title: string;
			advice: string;
			reference?: string;
		}
		interface Locals {
			language: Language;
			t: Translate;
			facilitator: Facilitator | null;
		}
	}
}

export {};
