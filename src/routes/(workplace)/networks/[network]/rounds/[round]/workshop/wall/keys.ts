/** What a key does on the wall; a presenter's clicker sends PageUp and PageDown, and B for an empty screen. */
export type WallDeed = 'next' | 'back' | 'reveal' | 'vote' | 'full' | 'night' | 'blank' | 'help';

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const DEEDS: Readonly<Record<string, WallDeed>> = {
	...{ ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ' ': 'next' },
	...{ ArrowLeft: 'back', ArrowUp: 'back', PageUp: 'back' },
	...{ r: 'reveal', v: 'vote', f: 'full', d: 'night', b: 'blank', '.': 'blank', '?': 'help' }
};

/** What a pressed key means; null where it is not for the wall, such as with a key of the browser's. */
export function deedOf({ key, ctrlKey, metaKey, altKey }: Pressed): WallDeed | null {
	if (ctrlKey || metaKey || altKey) return null;
	return DEEDS[key.length === 1 ? key.toLowerCase() : key] ?? null;
}
