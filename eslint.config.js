import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{ ignores: ['build/', '.svelte-kit/', '.comptoir/', 'src/lib/platform/database-types.ts'] },
	js.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'max-lines': ['error', { max: 300 }],
			eqeqeq: ['error', 'always'],
			// Typed text is checked for control characters.
			'no-control-regex': 'off',
			// TypeScript knows undefined names better.
			'no-undef': 'off',
			// After a length check or a match we know better than the compiler; tests do all the time.
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/no-dynamic-delete': 'off',
			'@typescript-eslint/no-extraneous-class': 'off',
			'@typescript-eslint/no-invalid-void-type': 'off',
			'@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			// Our links are plain addresses in two languages; resolve() is for apps under a base path.
			'svelte/no-navigation-without-resolve': 'off',
			// Dates are made anew, never changed.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.ts', '**/*.svelte'],
		languageOptions: {
			parserOptions: {
				// The worker has a tsconfig of its own (tests/lint): its globals are not a page's.
				projectService: { allowDefaultProject: ['src/service-worker.ts', 'src/worker/*.ts'] },
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname
			}
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
			'@typescript-eslint/await-thenable': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// A file of tests tells one story in many short scenes.
		files: ['**/*.test.ts', '**/*.spec.ts'],
		rules: { 'max-lines': ['error', { max: 450 }] }
	},
	{
		files: ['src/**'],
		ignores: ['**/*.test.ts', 'src/**/make-*.ts'],
		rules: { 'no-console': ['error', { allow: ['error', 'warn', 'info', 'debug'] }] }
	}
);
