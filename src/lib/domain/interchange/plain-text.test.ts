import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asHtml, plainText } from './plain-text.ts';

describe('plain text', () => {
	test.each([
		['<p>How <em>open</em> is it?</p>', 'How open is it?'],
		['One<br/>two', 'One two'],
		['a<script>alert(1)</script>b', 'a b'],
		['a<script>alert(1)', 'a'],
		['<<b>b>bold', '< b>bold'],
		['<b', ''],
		['<!-- note -->seen', 'seen'],
		['caf&eacute; &amp; R&amp;D &#233; &#xe9;&nbsp;!', 'café & R&D é é !'],
		['&lt;b&gt;bold', 'bold'],
		['&unknown; &#99999999;', '&unknown; &#99999999;'],
		['  one\n\ttwo\u200b three ', 'one two three'],
		['fewer than <5 > 3', 'fewer than <5 > 3']
	])('of %j is %j', (html, text) => expect(plainText(html, true).text).toBe(text));

	test('of a tool that does not write HTML keeps its ampersands, unless there are tags beside them', () => {
		expect(plainText('R&amp;D', false).text).toBe('R&amp;D');
		expect(plainText('<b>R&amp;D</b>', false)).toEqual({ text: 'R&D', marked: true });
	});

	test('never has a tag in it, nor anything but one line', () => {
		const piece = fc.constantFrom(
			'<',
			'>',
			'/',
			'b',
			'script',
			'</script>',
			'<!--',
			'&lt;',
			'&gt;',
			'&#60;',
			'\n',
			' ',
			'é'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, html) => {
				const { text } = plainText(pieces.join(''), html);
				expect(text).not.toMatch(/<\/?[a-z!]/i);
				expect(text).not.toMatch(/\n|^ | $/);
			}),
			{ numRuns: 500 }
		);
	});

	test('comes back from HTML as it was', () => {
		const text = fc.string().map((one) => plainText(one, false).text);
		fc.assert(
			fc.property(text, (one) => {
				expect(plainText(asHtml(one), true).text).toBe(one);
			})
		);
	});
});
