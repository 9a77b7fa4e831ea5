import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// A pattern that begins with # is a comment, so each stands behind a backslash.
const oldPaths = ['$lib/*', '$app/stores', 'svelte/store'];
const unpure = ['$lib/*', '$app/*', 'svelte', 'svelte/*', 'node:*', 'kysely', 'i18next'];
const outside = ['**/server/**', '**/components/**', '**/routes/**'];

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'node_modules/', 'data/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } }
	},
	{
		// Types cost more than all rules together. A page's own types are imported, so no rule reads them there.
		files: ['**/*.svelte', '**/*.svelte.ts'],
		ignores: ['src/routes/**/+*.svelte'],
		languageOptions: { parserOptions: { projectService: true } }
	},
	{
		rules: {
			'no-undef': 'off',
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'svelte/no-at-html-tags': 'error',
			// There are no stores, and asking every value for its type takes longer than all other rules.
			'svelte/require-store-reactive-access': 'off',
			'no-restricted-imports': ['error', { patterns: [{ group: oldPaths }] }]
		}
	},
	{
		files: ['src/lib/domain/**'],
		ignores: ['src/lib/domain/**/*.test.ts'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [...unpure, '\\#lib/**', ...outside, '**/i18n/**'],
							message: 'The domain is pure.'
						}
					]
				}
			],
			'no-restricted-globals': ['error', 'fetch', 'process', 'crypto'],
			'no-restricted-syntax': [
				'error',
				{
					selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
					message: 'No randomness in the domain.'
				},
				{
					selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
					message: 'Time comes in as an argument.'
				},
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'Time comes in as an argument.'
				}
			]
		}
	},
	{
		files: ['src/lib/domain/views/**'],
		ignores: ['src/lib/domain/views/**/*.test.ts'],
		rules: {
			'no-restricted-imports': 'off',
			'@typescript-eslint/no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: [...unpure, '\\#lib/**', '!\\#lib/i18n', '!\\#lib/i18n/**', ...outside],
							message: 'Views turn shown scores and a language into view models.'
						},
						{
							group: ['**/i18n/**'],
							allowTypeImports: true,
							message: 'Views are given the translator of the visit.'
						}
					]
				}
			]
		}
	},
	{
		files: ['src/lib/components/**'],
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ group: oldPaths },
						{ group: ['**/server/**', 'kysely', 'i18next'], message: 'Components receive view models.' }
					]
				}
			]
		}
	}
);
