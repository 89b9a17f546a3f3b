import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { styleSheets } from './eslint.styles.mjs';
import { zones } from './eslint.zones.mjs';

const readonly = (...names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const allRules = (name, plugin) =>
  Object.fromEntries(Object.keys(plugin.rules).map((rule) => [`${name}/${rule}`, 'error']));

const EVERYWHERE = readonly(
  'console',
  'fetch',
  'URL',
  'URLSearchParams',
  'setTimeout',
  'clearTimeout',
  'AbortController',
  'AbortSignal',
  'TextDecoder',
);
const NODE = readonly('process', 'Buffer');
const BROWSER = readonly('window', 'document', 'navigator', 'location', 'localStorage', 'history');
const PAINTING = readonly(
  'requestAnimationFrame',
  'getComputedStyle',
  'innerWidth',
  'innerHeight',
  'addEventListener',
  'customElements',
  'MessageChannel',
  'PerformanceObserver',
);

const SCRIPTS = ['**/*.{js,mjs,ts}'];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one name for one thing.',
};

/** Rules about policy and consent are pure functions: time and random values are parameters. */
const NO_CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0]',
  'CallExpression[callee.name="Date"]',
  'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'MemberExpression[object.name="Math"][property.name="random"]',
].map((selector) => ({ selector, message: 'The model knows no clock and no chance.' }));

/** Globals that older libraries (MooTools, Prototype, Sugar) replace. */
const NO_REPLACED = [
  ['CallExpression[callee.property.name="reduce"]', 'Prototype replaces Array.prototype.reduce.'],
  ['CallExpression[callee.property.name="entries"][arguments.length=0]', 'Prototype replaces it.'],
  ['MemberExpression[object.name="Array"][property.name="from"]', 'MooTools replaces Array.from.'],
  ['ClassDeclaration[superClass.name="Event"]', 'MooTools replaces Event: see BrowserEvent.'],
].map(([selector, message]) => ({ selector, message }));

const NO_DOM = ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'crypto'];

const budgets = {
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 30, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 8],
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'coverage/',
      'storybook-static/',
      // Each is checked by the tools of its own stack.
      'examples/',
      'docs-site/',
      'website/pages/',
      'src/generated/',
      // Imitations of libraries, in their own style.
      'test/fixtures/libraries/',
      'custom-elements.json',
      // Mistakes on purpose; `test/types/types.test.ts` compiles them.
      'test/types/*/',
      '!.storybook',
      '!website/.vitepress',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: SCRIPTS, ...js.configs.recommended },
  {
    files: SCRIPTS,
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '(^|/)shared/', message: 'Not a part of this package.' }] },
      ],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: { ...EVERYWHERE, ...NODE } },
    rules: { ...budgets, 'no-console': 'off' },
  },
  {
    files: ['docs/**/*.mjs', 'test/docs/*.mjs'],
    languageOptions: { globals: readonly('Request', 'Response') },
  },
  {
    files: ['demo/**/*.{js,mjs}'],
    languageOptions: { globals: { ...EVERYWHERE, ...BROWSER } },
  },
  {
    // Some functions in these files run in a page.
    files: ['test/visual/*.mjs'],
    languageOptions: {
      globals: readonly('document', 'scrollX', 'scrollY', 'requestAnimationFrame'),
    },
  },
  { files: ['bench/**'], languageOptions: { globals: readonly('performance') } },
  {
    files: ['bench/**/*.js'],
    languageOptions: { globals: { ...EVERYWHERE, ...BROWSER, ...PAINTING } },
    rules: budgets,
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strict],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.test.json', './src/driver/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      // With noUncheckedIndexedAccess, TypeScript requires the assertion where the code has already
      // checked.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    rules: { ...budgets, 'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...NO_REPLACED] },
  },
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...NO_DOM],
      'no-restricted-syntax': ['error', NO_DEFAULT_EXPORT, ...NO_REPLACED, ...NO_CLOCK],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...allRules('lit-a11y', litA11y),
      // A native checkbox exposes its checked state itself.
      'lit-a11y/role-has-required-aria-attrs': 'off',
      // The card layout on narrow screens removes a table's implicit roles, so they must be
      // explicit.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  ...zones,
  ...styleSheets,
  ...storybook.configs['flat/recommended'],
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions are property accesses.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A Chai plugin declares that `equal()` returns a promise; it does so for DOM trees only.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-console': 'off',
    },
  },
);
