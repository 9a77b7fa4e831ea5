import { expect, test } from 'vitest';
import { deedOf } from './keys.ts';

const plain = { ctrlKey: false, metaKey: false, altKey: false };

test('arrows, space and the keys of a clicker go on and back', () => {
	for (const key of ['ArrowRight', 'ArrowDown', 'PageDown', ' ']) {
		expect(deedOf({ ...plain, key })).toBe('next');
	}
	for (const key of ['ArrowLeft', 'ArrowUp', 'PageUp']) expect(deedOf({ ...plain, key })).toBe('back');
});

test('letters do the same with capitals', () => {
	expect(['r', 'R', 'f', 'F', '?'].map((key) => deedOf({ ...plain, key }))).toEqual([
		...['reveal', 'reveal', 'full', 'full', 'help']
	]);
});

test('what belongs to the browser is left alone', () => {
	expect(deedOf({ ...plain, key: 'r', ctrlKey: true })).toBeNull();
	expect(deedOf({ ...plain, key: 'ArrowLeft', altKey: true })).toBeNull();
	expect(deedOf({ ...plain, key: 'Tab' })).toBeNull();
	expect(deedOf({ ...plain, key: 'x' })).toBeNull();
});
