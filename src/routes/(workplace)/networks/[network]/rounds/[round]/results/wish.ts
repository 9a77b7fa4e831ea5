import { z } from 'zod';
import type { Wish } from '#lib/domain/views/chooser.ts';

const Id = z.string().min(1).max(64).nullable().catch(null);

/** What the address asks for. The targets are on unless they were switched off; anything unreadable is left out. */
export function wishIn(parameters: URLSearchParams): Wish {
	const id = (name: string) => Id.parse(parameters.get(name));
	const targets = parameters.getAll('targets');
	return {
		targets: targets.length === 0 || targets.includes('yes'),
		earlier: id('earlier'),
		organisations: [id('first'), id('second')].filter((one) => one !== null)
	};
}

/** The framework that the address asks for; null without one. */
export function frameworkWished(parameters: URLSearchParams): string | null {
	return Id.parse(parameters.get('framework'));
}

/** The same wishes about another framework, as the search part of an address. */
export function withFramework(parameters: URLSearchParams, framework: string): string {
	const other = new URLSearchParams(parameters);
	other.set('framework', framework);
	return `?${other}`;
}

/** The same wishes for the wall, or from the wall back to the desk, as the search part of an address. */
export function onOtherScale(parameters: URLSearchParams): string {
	const other = new URLSearchParams(parameters);
	if (other.has('wall')) other.delete('wall');
	else other.set('wall', '1');
	return other.size > 0 ? `?${other}` : '';
}
