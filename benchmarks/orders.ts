import type { Member } from '../tests/support/member.ts';
import type { Sender } from './load.ts';

/** A page of the questionnaire: its section and its items. */
export type Page = { readonly section: string; readonly items: readonly string[] };

/** A member who gives one answer at a time, as the page's script sends it. */
export function oneByOne(member: Member, origin: string, { section, items }: Page): Sender {
	const path = `/response/${member.round}/answers`;
	const headers = common(member, origin);
	return {
		next: (time) => {
			const item = items[time % items.length]!;
			const value = valueAt(Math.floor(time / items.length));
			return { method: 'PUT', path, headers, body: form({ section, [`answer.${item}`]: value }) };
		}
	};
}

/** A member who sends five answers with the page's button, as a phone without JavaScript does. */
export function pageByPage(member: Member, origin: string, { section, items }: Page): Sender {
	const path = `/response/${member.round}/${section}?/save`;
	const headers = common(member, origin);
	return {
		next: (time) => {
			const fields = items.slice(0, 5).map((item) => [`answer.${item}`, valueAt(time)]);
			return { method: 'POST', path, headers, body: form(Object.fromEntries(fields)) };
		}
	};
}

function common({ browser }: Member, origin: string): Record<string, string> {
	const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
	return {
		...{ cookie, origin, accept: 'text/html', 'accept-encoding': 'gzip, deflate', 'accept-language': 'nl' },
		'content-type': 'application/x-www-form-urlencoded;charset=UTF-8'
	};
}

/** Another value every time: SQLite writes nothing where a value stays as it was, and then there is nothing to measure. */
function valueAt(time: number): string {
	return String((time % 5) + 1);
}

function form(fields: Readonly<Record<string, string>>): string {
	return String(new URLSearchParams(fields));
}
