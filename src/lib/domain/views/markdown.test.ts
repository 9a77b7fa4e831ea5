import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { markdownTable, withFigures } from './markdown.ts';

describe('a Markdown table', () => {
	test('is as a formatter leaves it', async () => {
		const table = markdownTable(
			['', 'A | B', 'Één'],
			[
				['x', 'one\ntwo', '–'],
				['longer than all', '', 'y']
			]
		);
		expect(await format(table, { parser: 'markdown' })).toBe(`${table}\n`);
		expect(table).toContain('A \\| B');
		expect(table).toContain('one two');
	});
});

describe('figures', () => {
	const START =
		'<!-- made by npm run questionnaires -- coverage: change the files it is made from, not this -->';
	const END = '<!-- end of what is made -->';

	test('replace what stands between the marks, however often', () => {
		const document = `# Title\n\n${START}\nold\n${END}\n\nRest\n`;
		const once = withFigures(document, '\nnew\n');
		expect(once).toBe(`# Title\n\n${START}\n\nnew\n\n${END}\n\nRest\n`);
		expect(withFigures(once!, 'new')).toBe(once);
	});

	test.each(['# Title', START, `${END}\n${START}`])('have no place in %j', (document) => {
		expect(withFigures(document, 'new')).toBeNull();
	});
});
