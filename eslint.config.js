import js from '@eslint/js'
import perfectionist from 'eslint-plugin-perfectionist'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

import { balaiDesa } from './eslint/index.js'

const noClasses = {
  message: 'Functions and types; classes only for errors.',
  selector: 'ClassDeclaration:not([superClass.name=/Error$/])',
}
const noExportAll = {
  message: 'Name what you export; index files are registries and entry points.',
  selector: 'ExportAllDeclaration',
}

export default defineConfig(
  {
    ignores: [
      '**/.next/',
      'data/',
      '.gallery/',
      'dist/',
      'next-env.d.ts',
      'node_modules/',
      'src/app/(payload)/admin/importMap.js',
      'src/migrations/',
      'src/payload-types.ts',
      'tests/package/template/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{js,cjs,mjs}'],
    languageOptions: { globals: { module: 'writable', process: 'readonly' } },
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'balai-desa': balaiDesa, perfectionist },
    rules: {
      'balai-desa/explicit-override-access': 'error',
      'balai-desa/logger-error-shape': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', noClasses, noExportAll],
      'object-shorthand': 'error',
      'perfectionist/sort-imports': [
        'error',
        {
          groups: [
            'side-effect-style',
            ['builtin', 'external', 'type-builtin', 'type-external'],
            ['internal', 'type-internal'],
            { newlinesBetween: 0 },
            ['parent', 'sibling', 'index', 'type-parent', 'type-sibling', 'type-index'],
            'unknown',
          ],
          internalPattern: ['^@payload-config$', '^balai-desa'],
          newlinesBetween: 1,
          sortSideEffects: false,
        },
      ],
      'perfectionist/sort-named-imports': 'error',

      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true, varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/prefer-promise-reject-errors': ['error', { allowThrowingUnknown: true }],
      // an empty text counts as missing here: `title || undefined`
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],

      // Off, with the reason:
      // input is cleaned by naming the control characters that must not be in it
      'no-control-regex': 'off',
      // Payload marks single values of a union as deprecated, and every comparison with it is
      // reported
      '@typescript-eslint/no-deprecated': 'off',
      // a relation read with depth 0 is an id, which the generated types do not say:
      // String(doc.village)
      '@typescript-eslint/no-base-to-string': 'off',
      // Payload's types promise more than its hooks receive: drafts lack what is required
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // the set is meant for another Payload too, where ids may be numbers: String(doc.id) stays
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      // `async` without `await` turns a throw into a rejection, which callers rely on
      '@typescript-eslint/require-await': 'off',
      // naming the kind of error (`NodeJS.ErrnoException`) says more than `unknown` and a cast
      '@typescript-eslint/use-unknown-in-catch-callback-variable': 'off',
    },
  },
  {
    // Payload hands hooks and field functions `any`; writing `any` ourselves stays an error.
    files: ['collections/**', 'src/plugins/**'],
    rules: {
      'balai-desa/pass-request-on': 'error',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    files: ['**/*.spec.{ts,tsx}', 'tests/**'],
    rules: {
      'balai-desa/test-title-states-a-fact': 'error',
      'max-lines': 'off',
      // A test that meets a missing value fails, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Casts keep what a test writes short, also where today's types would do without.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      // Answers of a REST API under test are `any`.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  // Every view model is public: named twice, a new one would be an edit more.
  {
    files: ['themes/contract/{index,slots}.ts'],
    rules: { 'no-restricted-syntax': ['error', noClasses] },
  },
  // Data, not code: long lists are no sign of a file that does too much.
  { files: ['src/demo/**'], rules: { 'max-lines': 'off' } },
)
