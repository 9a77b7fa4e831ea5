import { expect, test } from 'vitest';
import { onOtherScale, wishIn } from './wish.ts';

const wish = (search: string) => wishIn(new URLSearchParams(search));

test('without a word about them the targets are shown', () => {
	expect(wish('')).toEqual({ targets: true, earlier: null, organisations: [] });
});

test('a form whose box is not ticked hides the targets', () => {
	expect(wish('targets=no').targets).toBe(false);
	expect(wish('targets=no&targets=yes').targets).toBe(true);
});

test('what is empty or no id is left out', () => {
	expect(wish('earlier=&first=&second=b')).toMatchObject({ earlier: null, organisations: ['b'] });
	expect(wish(`earlier=${'x'.repeat(65)}`).earlier).toBeNull();
});

test('the way to the wall and back keeps what was chosen', () => {
	expect(onOtherScale(new URLSearchParams('earlier=a'))).toBe('?earlier=a&wall=1');
	expect(onOtherScale(new URLSearchParams('earlier=a&wall=1'))).toBe('?earlier=a');
	expect(onOtherScale(new URLSearchParams('wall=1'))).toBe('');
});
