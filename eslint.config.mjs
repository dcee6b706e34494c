import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.{ts,tsx,mjs}', '**/testing/**', 'tests/**'];
const PURE = ['plugins/*/{domain,page-kit}/**/*.ts'];

/** Selectors for what a pure layer must be given rather than take: the time and chance. */
const impure = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take the time as an argument.',
  },
  { selector: "CallExpression[callee.name='Date']", message: 'Take the time as an argument.' },
  {
    selector: "CallExpression[callee.object.name=/^(Date|performance)$/][callee.property.name='now']",
    message: 'Take the time as an argument.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Take chance as an argument.',
  },
];

const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

/** Strapi's ways to the database, under whatever name the instance is held. */
const DATABASE = '/^(db|documents|entityService)$/';
const database = [
  `MemberExpression[object.name='strapi'][property.name=${DATABASE}]`,
  `MemberExpression[object.property.name='strapi'][property.name=${DATABASE}]`,
].map((selector) => ({ selector, message: 'Only a repository touches the database.' }));

export default defineConfig(
  globalIgnores([
    '**/node_modules/',
    '**/dist/',
    '**/build/',
    '.cache/',
    '.strapi/',
    '.work/',
    'coverage/',
    'playwright-report/',
    'test-results/',
    'types/generated/',
  ]),
  {
    files: ['**/*.{ts,tsx,mjs,cjs}'],
    extends: [
      js.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: [
            '*.mjs',
            '*.cjs',
            'tests/support/preload/*.cjs',
            'plugins/*/{browser,verify}/*.mjs',
          ],
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-assertions': [
        'error',
        { assertionStyle: 'as', objectLiteralTypeAssertions: 'allow-as-parameter' },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test'] }] },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-undef': 'off', // TypeScript knows what is defined.
      'max-lines': ['error', 300],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-empty': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['plugins/**/*.{ts,tsx}', 'src/**/*.{ts,tsx}'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['plugins/*/contracts/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', defaultExport] },
  },
  {
    files: PURE,
    rules: { 'no-restricted-syntax': ['error', ...impure, defaultExport] },
  },
  {
    files: ['plugins/*/server/src/**/*.ts'],
    ignores: ['plugins/*/server/src/{repositories,content-types}/**'],
    rules: { 'no-restricted-syntax': ['error', ...database] },
  },
  {
    files: ['plugins/*/{admin,browser}/**/*.{ts,tsx}', 'src/admin/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    // A component's markup is part of the function; what counts as a screen is longer there.
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Scripts read JSON that this repository wrote; in JavaScript its type can only be stated.
    files: ['scripts/**/*.mjs'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Files of tools, which belong to no project that could give them types.
    files: ['*.{mjs,cjs}', 'plugins/*/{browser,verify}/*.mjs', 'tests/support/preload/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: TESTS,
    rules: {
      // jest's matchers (`expect.any`) and mocks are typed as `any`, and suites are one long function.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
    },
  },
);
