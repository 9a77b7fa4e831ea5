/** A formula as MathML: a name, number or sign, or an element's name followed by what is in it. */
export type Formula = string | readonly Formula[];

const row = (...content: Formula[]): Formula => ['mrow', ...content];
const over = (top: Formula, bottom: Formula): Formula => ['mfrac', top, bottom];
const root = (...content: Formula[]): Formula => ['msqrt', ...content];
const low = (base: Formula, index: Formula): Formula => ['msub', base, index];
const square = (base: Formula): Formula => ['msup', base, '2'];
const mean = (name: string): Formula => ['mover', name, '¯'];
const sumOver = (index: string): Formula => ['munder', '∑', index];

const quantile = low('t', row('0.975', ',', 'n', '−', '1'));
const shareTerm = over(square('z'), row('2', 'n'));

/** The formulas of the method, by the name under which the texts explain them. */
export const FORMULAS = {
	person: row(
		low('y', 'p'),
		'=',
		over('1', 'm'),
		sumOver('i'),
		low('x', 'i'),
		',',
		over('m', 'a'),
		'≥',
		'0.6'
	),
	network: row(
		'M',
		'=',
		over('1', 'K'),
		sumOver('k'),
		over('1', low('n', 'k')),
		sumOver('p'),
		low('y', row('k', 'p'))
	),
	reversed: row(['msup', 'x', '′'], '=', 'min', '+', 'max', '−', 'x'),
	interval: row(
		...['M', '±', quantile, '⋅', over('s', root('n')), '⋅'],
		root(over(row('N', '−', 'n'), row('N', '−', '1')))
	),
	deviation: row('AD', '=', over('1', 'n'), sumOver('p'), '|', low('y', 'p'), '−', mean('y'), '|'),
	split: row(over('o', 'n'), '≥', over('1', '3')),
	share: row(
		over(
			row(
				'p',
				'+',
				shareTerm,
				'±',
				'z',
				root(over(row('p', '(', '1', '−', 'p', ')'), 'n'), '+', over(square('z'), row('4', square('n'))))
			),
			row('1', '+', over(square('z'), 'n'))
		)
	),
	paired: row(mean('d'), '±', quantile, '⋅', over(low('s', 'd'), root('n'))),
	welch: row(
		...[low('M', '2'), '−', low('M', '1'), '±', low('t', row('0.975', ',', 'ν')), '⋅'],
		root(over(square(low('s', '1')), low('n', '1')), '+', over(square(low('s', '2')), low('n', '2')))
	),
	discovery: row(
		...[low('q', '(i)'), '=', ['munder', 'min', row('j', '≥', 'i')], 'min', '('],
		...['1', ',', over(row('m', low('p', '(j)')), 'j'), ')']
	),
	alpha: row(
		...['α', '=', over('k', row('k', '−', '1')), '('],
		...['1', '−', over(row(sumOver('j'), square(low('s', 'j'))), square(low('s', 'T'))), ')']
	)
} satisfies Record<string, Formula>;

/** The formula that the texts explain under this name. Throws where there is none, so that no text stands alone. */
export function formulaOf(name: string): Formula {
	if (Object.hasOwn(FORMULAS, name)) return FORMULAS[name as keyof typeof FORMULAS];
	throw new Error(`The method has no formula ${name}.`);
}

/** The MathML element of a leaf: numbers, names, and signs. */
export function elementOf(leaf: string): 'mn' | 'mi' | 'mo' {
	if (/^[\d.]+$/.test(leaf)) return 'mn';
	return /^[\p{L}(][\p{L}\p{N})]*$/u.test(leaf) && leaf !== '(' ? 'mi' : 'mo';
}
