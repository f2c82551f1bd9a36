import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Names that would tie the core to a clock, a page, a process or a host. .dependency-cruiser.cjs holds the imports. */
const outsideTheCore = [
  'Date',
  'performance',
  'setTimeout',
  'window',
  'document',
  'process',
  'console',
  'Excel',
  'Office',
];

const takenByNumber = {
  selector:
    "LogicalExpression[operator='??'][right.value=''] > MemberExpression.left[property.type='Literal'][property.value>=0]",
  message: 'Take the group or item out by destructuring, with a name and what a missing one means.',
};

/** Sentences and their beginnings, but for those of errors that nobody is to see; and whatever stands in a view as it is. */
const wordsElsewhere = {
  selector: [
    "Literal[value=/^[A-Z][a-z’']* [a-z]|[a-z][.!?…]$/]:not(NewExpression[callee.name='Error'] *)",
    "TemplateElement[value.raw=/[A-Za-z][a-z]+ [a-z]|^[A-Z][a-z]+ $/]:not(NewExpression[callee.name='Error'] *)",
    'JSXText[value=/[A-Za-z]{2}/]',
    'JSXAttribute[name.name=/^(?:label|title|placeholder|alt|aria-label)$/] > Literal',
    'JSXElement > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=/[A-Za-z]{2}/]',
  ].join(),
  message: 'What users read stands in src/taskpane/words, for its translator.',
};

/** What looks at a page once, as it happens to be; also by a function that is given the page. */
const readsOfPages = [
  'CallExpression[callee.property.name=/^(?:count|(?:all)?inner(?:Text|HTML)s?|(?:all)?textContents?|inputValue|is[A-Z].*|getAttribute|evaluate(?:All)?|boundingBox)$/i]',
  "CallExpression[arguments.0.name='page']",
].join();

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'node_modules/**'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', takenByNumber] },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}', 'src/page/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts', 'src/taskpane/words/**'],
    rules: { 'no-restricted-syntax': ['error', takenByNumber, wordsElsewhere] },
  },
  {
    files: ['tests/pane/**/*.ts', 'tests/emulated-excel/chromium.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: `CallExpression[callee.name='expect'] AwaitExpression > :matches(${readsOfPages}):not(CallExpression[callee.name='eventually'] *)`,
          message: 'A page shows it sooner or later: wait for it, by a locator or with eventually().',
        },
      ],
    },
  },
  {
    files: ['src/hosts/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error'])),
  },
  {
    files: ['src/core/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...outsideTheCore] },
  },
  {
    // The application waits between its steps, so that a page can show them.
    files: ['src/app/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-globals': ['error', ...outsideTheCore.filter((name) => name !== 'setTimeout')] },
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        module: 'readonly',
        require: 'readonly',
        __dirname: 'readonly',
        process: 'readonly',
        console: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
