import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';
import { imports, importsOfWeb, words } from './tools/lint/words.mjs';

const nodeGlobals = Object.fromEntries(
  'Buffer URL clearInterval clearTimeout console fetch globalThis module performance process require setInterval setTimeout __dirname'
    .split(' ')
    .map((name) => [name, 'readonly']),
);
const specs = ['**/*.spec.ts', '**/testing/**/*.ts', 'apps/api-tests/**/*.ts', 'apps/web-e2e/**/*.ts'];

/** There are no warnings: what is worth saying is an error. The words that are refused are in tools/lint/words.mjs. */
export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', '**/.angular/', '.nx/', '.kaskade/', 'apps/web/src/index.html', '**/public/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{mjs,cjs,js}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: nodeGlobals },
    rules: { 'max-lines': ['error', 300], 'no-warning-comments': 'error' },
  },
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, typescript.configs.strictTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: {
        project: ['libs/*/tsconfig.json', 'apps/*/tsconfig.json', 'apps/web/tsconfig.app.json', 'apps/web/tsconfig.spec.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', 300],
      'no-console': 'error',
      'no-warning-comments': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...words({})],
      'no-restricted-imports': ['error', imports],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@nx/enforce-module-boundaries': [
        'error',
        {
          allow: ['../../api/src/**', '../../../api/src/**'],
          depConstraints: [
            {
              sourceTag: 'scope:shared',
              onlyDependOnLibsWithTags: ['scope:shared'],
              bannedExternalImports: ['@nestjs/*', '@angular/*', 'typeorm', 'pg', 'rxjs'],
            },
            { sourceTag: 'scope:api', onlyDependOnLibsWithTags: ['scope:shared'], bannedExternalImports: ['@angular/*'] },
            { sourceTag: 'scope:web', onlyDependOnLibsWithTags: ['scope:shared'], bannedExternalImports: ['@nestjs/*', 'typeorm', 'pg'] },
            { sourceTag: 'scope:api-tests', onlyDependOnLibsWithTags: ['scope:shared', 'scope:api'] },
            { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:shared'] },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      'no-restricted-imports': ['error', importsOfWeb],
      '@angular-eslint/component-selector': 'off',
      '@angular-eslint/directive-selector': 'off',
    },
  },
  {
    files: ['apps/web/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/interactive-supports-focus': ['error', { allowList: ['form', 'details'] }],
      '@angular-eslint/template/no-duplicate-attributes': 'error',
    },
  },
  // An index only lists names, one a line.
  { files: ['**/index.ts'], rules: { 'max-lines': 'off' } },
  { files: ['**/clock.ts'], rules: { 'no-restricted-syntax': ['error', ...words({ now: true })] } },
  { files: ['apps/api/src/platform/config/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...words({ environment: true })] } },
  {
    files: ['apps/api/src/platform/**/*.ts', ...specs],
    ignores: ['apps/web/**'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: specs,
    rules: {
      'max-lines': ['error', 500],
      'no-restricted-syntax': ['error', ...words({ environment: true })],
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
