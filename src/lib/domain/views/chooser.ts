import type { Speech } from './speech.ts';

/** What a visitor wants to see beside the network. Ids that are not among what can be chosen count for nothing. */
export type Wish = {
	readonly targets: boolean;
	readonly earlier: string | null;
	readonly organisations: readonly string[];
};

/** What can be laid beside the network; an earlier round only where it is comparable. */
export type Choosable = {
	readonly targets: boolean;
	readonly earlier: readonly { readonly id: string; readonly title: string; readonly comparable: boolean }[];
	readonly organisations: readonly { readonly id: string; readonly name: string }[];
};

type Option = {
	readonly id: string;
	readonly label: string;
	readonly possible: boolean;
	readonly chosen: boolean;
};

/** The chooser's fields; one without options is not shown. */
export type ChooserView = {
	readonly targets: { readonly possible: boolean; readonly on: boolean };
	readonly earlier: readonly Option[];
	readonly first: readonly Option[];
	readonly second: readonly Option[];
};

/** What the chooser offers, and what of it is chosen now. */
export function chooserView(
	{ targets, earlier, organisations }: Choosable,
	wish: Wish,
	{ t }: Speech
): ChooserView {
	const offer = (index: number) =>
		organisations.map(({ id, name }) => ({
			...{ id, label: name, possible: true, chosen: wish.organisations[index] === id }
		}));
	return {
		targets: { possible: targets, on: targets && wish.targets },
		earlier: earlier.map(({ id, title, comparable }) => ({
			...{ id, possible: comparable, chosen: comparable && wish.earlier === id },
			label: comparable ? title : t('results.otherVersion', { round: title })
		})),
		...{ first: offer(0), second: organisations.length > 1 ? offer(1) : [] }
	};
}
