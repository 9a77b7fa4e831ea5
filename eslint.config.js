import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const outward = ['#lib/server/*', '#lib/server', '#lib/components/*'];

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
		languageOptions: {
			parserOptions: {
				projectService: true,
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	},
	{
		rules: {
			'no-undef': 'off',
			'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
			'@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
			'svelte/no-at-html-tags': 'error',
			'no-restricted-imports': ['error', { patterns: [{ group: ['$lib/*', '$app/stores'] }] }]
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
							group: ['$app/*', 'svelte', 'svelte/*', 'node:*', 'kysely', '#lib/*'],
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
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							group: ['$app/*', 'svelte', 'svelte/*', 'node:*', 'kysely', ...outward],
							message: 'Views turn shown scores and a language into view models.'
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
						{ group: ['#lib/server/*', 'kysely', 'i18next'], message: 'Components receive view models.' }
					]
				}
			]
		}
	}
);
