import tseslint from 'typescript-eslint';

const typed = ['src', 'properties', 'proofs-check', 'experiments', 'test'].map(folder => `${folder}/**/*.ts`);
const plain = ['scripts/**/*.mjs', 'bench/**/*.mjs'];

const house = {
  'max-lines': ['error', { max: 200, skipBlankLines: false }],
  'max-lines-per-function': ['error', { max: 25 }],
  'max-depth': ['error', 2],
  'max-params': ['error', 3],
  'prefer-const': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ClassDeclaration, ClassExpression', message: 'Pure functions on readonly records: no class.' },
    { selector: 'TSEnumDeclaration', message: 'A union of texts: no enum.' },
  ],
};

const ofTypes = {
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_$' }],
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': { descriptionFormat: '^ — .+$' } }],
};

export default tseslint.config(
  { ignores: ['*', '!{src,properties,proofs-check,experiments,test,scripts,bench}'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: typed,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: { ...house, ...ofTypes },
  },
  { files: plain, extends: [tseslint.configs.strict], rules: house },
  { files: ['src/flat/**/*.ts'], rules: { 'max-depth': 'off' } },
  { files: ['test/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['test/types/**/*.ts'],
    rules: { '@typescript-eslint/no-unused-vars': 'off', '@typescript-eslint/no-unsafe-argument': 'off' },
  },
);
