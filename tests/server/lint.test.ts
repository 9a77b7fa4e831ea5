import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { ROOT } from '../support/server.ts';

const eslint = new ESLint({ cwd: ROOT });

/** The rules that a text breaks as the content of a file. */
async function broken(file: string, text: string): Promise<(string | null)[]> {
	const [result] = await eslint.lintText(text, { filePath: `${ROOT}/${file}` });
	return result!.messages.map(({ ruleId }) => ruleId);
}

const DOMAIN = 'src/lib/domain/lint.ts';
const VIEW = 'src/lib/domain/views/lint.ts';
const COMPONENT = 'src/lib/components/lint.ts';
const PLAIN = 'no-restricted-imports';
const TYPED = '@typescript-eslint/no-restricted-imports';

test.each([
	...[
		'#lib/i18n/translator.ts',
		'#lib/server/db/keys.ts',
		'#lib/components/Mark.svelte',
		'#lib/domain/round.ts'
	].map((from) => [DOMAIN, from, PLAIN]),
	...[
		'../server/tokens.ts',
		'../i18n/translator.ts',
		'$app/paths',
		'svelte',
		'node:fs',
		'kysely',
		'$lib/x'
	].map((from) => [DOMAIN, from, PLAIN]),
	...['#lib/server/tokens.ts', '#lib/components/Mark.svelte', '#lib/i18n/translator.ts', '#lib/x.ts'].map(
		(from) => [VIEW, from, TYPED]
	),
	...['../../server/tokens.ts', '../../i18n/translator.ts', 'node:fs', 'i18next'].map((from) => [
		VIEW,
		from,
		TYPED
	]),
	...['#lib/server/tokens.ts', '#lib/server/db/keys.ts', '../server/tokens.ts', 'kysely', '$app/stores'].map(
		(from) => [COMPONENT, from, PLAIN]
	)
])('%s may import nothing from %s', async (file, from, rule) => {
	expect(await broken(file!, `export { one } from '${from}';\n`)).toEqual([rule]);
	expect(await broken(file!, `import { one } from '${from}';\nexport const two = one;\n`)).toEqual([rule]);
});

test.each([
	[DOMAIN, './round.ts'],
	[DOMAIN, 'zod'],
	[VIEW, '../round.ts'],
	[VIEW, './scale.ts'],
	[COMPONENT, '#lib/domain/views/radar.ts'],
	[COMPONENT, '$app/paths']
])('%s may import from %s', async (file, from) => {
	expect(await broken(file, `import { one } from '${from}';\nexport const two = one;\n`)).toEqual([]);
});

test('a view may name the type of a translator', async () => {
	const text = "import type { Translate } from '#lib/i18n/translator.ts';\nexport type Two = Translate;\n";
	expect(await broken(VIEW, text)).toEqual([]);
	expect(await broken(DOMAIN, text)).toEqual([PLAIN]);
});
