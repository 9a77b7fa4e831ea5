import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedQuestionnaire } from '../../../../tests/support/questionnaire.ts';
import { referenceParts, sourceList } from './source-list.ts';

test('a DOI, a PubMed number and a web address become links, without the full stop behind them', () => {
	const links = (reference: string) => referenceParts(reference).filter(({ href }) => href !== null);
	expect(links('D’Amour, 2008;8:188, doi 10.1186/1472-6963-8-188, PMC2563002.')).toEqual([
		{ text: 'doi 10.1186/1472-6963-8-188', href: 'https://doi.org/10.1186/1472-6963-8-188' },
		{ text: 'PMC2563002', href: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2563002/' }
	]);
	expect(links('RIVM (https://example.org/report.pdf).')).toEqual([
		{ text: 'https://example.org/report.pdf', href: 'https://example.org/report.pdf' }
	]);
	expect(links('a blog, example.org, javascript:alert(1), http://example.org')).toEqual([]);
});

test('whatever a reference says, its pieces together say it again and lead to safe places only', () => {
	const pieces = fc.constantFrom(
		'doi 10.1234/a(b)c',
		'PMC12345',
		'https://example.org/a',
		' ',
		', ',
		'.',
		'x'
	);
	const references = fc.oneof(
		fc.string(),
		fc.array(pieces).map((parts) => parts.join(''))
	);
	fc.assert(
		fc.property(references, (reference) => {
			const parts = referenceParts(reference);
			expect(parts.map(({ text }) => text).join('')).toBe(reference);
			for (const { href } of parts) if (href) expect(new URL(href).protocol).toBe('https:');
		})
	);
});

test('each source names the questions that draw on it, by their numbers', () => {
	const [source] = sourceList(checkedQuestionnaire());
	expect(source).toMatchObject({ id: 'own', number: 1, title: 'Our own', reference: [] });
	expect(source?.items.map(({ number }) => number)).toEqual(['1', '2', '3', '4', '5', '6']);
});
