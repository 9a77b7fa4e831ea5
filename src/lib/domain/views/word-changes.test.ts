import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordChanges, type Stretch } from './word-changes.ts';

const marked = (stretches: readonly Stretch[]) =>
	stretches.map(({ text, changed }) => (changed ? `[${text.trim()}]` : text.trim())).join(' ');

test('the words that differ are marked on their own side', () => {
	const { before, after } = wordChanges(
		'How far have partners and payers got?',
		'How far have partners, insurers and municipalities got?'
	);
	expect(marked(before)).toBe('How far have [partners] and [payers] got?');
	expect(marked(after)).toBe('How far have [partners, insurers] and [municipalities] got?');
});

test('a text that stayed the same has no mark, and one that came or went is marked whole', () => {
	expect(wordChanges('Ask it again.', 'Ask it again.').after).toEqual([
		{ text: 'Ask it again.', changed: false }
	]);
	expect(wordChanges('', 'New help.')).toEqual({
		before: [],
		after: [{ text: 'New help.', changed: true }]
	});
});

test('texts that share hardly a word are marked whole', () => {
	const { before, after } = wordChanges('As little as possible.', 'Only what everyone can look up.');
	expect(before).toEqual([{ text: 'As little as possible.', changed: true }]);
	expect(after).toEqual([{ text: 'Only what everyone can look up.', changed: true }]);
});

test('whatever changed, both sides stay whole, and what is not marked is the same on both', () => {
	const texts = fc
		.array(fc.constantFrom('we', 'ask', 'you', 'them', 'all', 'why?'))
		.map((words) => words.join(' '));
	fc.assert(
		fc.property(texts, texts, (one, other) => {
			const { before, after } = wordChanges(one, other);
			const whole = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('');
			expect([whole(before), whole(after)]).toEqual([one, other]);
			const kept = (stretches: readonly Stretch[]) =>
				whole(stretches.filter(({ changed }) => !changed).map((one) => ({ ...one, text: `${one.text} ` })))
					.split(/\s+/)
					.filter(Boolean);
			expect(kept(before)).toEqual(kept(after));
		})
	);
});
