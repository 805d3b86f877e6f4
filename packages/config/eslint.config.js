import jsdoc from 'eslint-plugin-jsdoc';
import tseslint from 'typescript-eslint';

const tests = ['**/*.test.*', 'packages/*/src/testing/**'];
const sources = ['packages/*/src/**/*.{ts,tsx}'];
const uplotRenderer = 'packages/widgets/src/chart/uplot-renderer.ts';

/** Import patterns that are refused, each with the reason. */
const noOwnPackages = {
  regex: '^@stadspeil/',
  message: 'core is the base of all packages and imports none of them.',
};
const noOutsidePackages = {
  regex: '^[^.]',
  message: 'core has no dependencies: it imports only its own files.',
};
const noWidgets = { regex: '^@stadspeil/widgets', message: 'data never imports widgets.' };
const noData = { regex: '^@stadspeil/data', message: 'widgets never import data: data is handed in.' };
const noPreact = {
  regex: '^preact(/|$)',
  message: 'View models and drawings are pure and are published without Preact.',
};
const noUplot = { regex: '^uplot(/|$)', message: `uPlot is imported in ${uplotRenderer} only.` };

const refuseImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

/** What a page with a strict security policy and Trusted Types refuses. */
const refusedByStrictPolicy = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/]',
    message: 'Trusted Types refuse HTML from a string: make elements or render with Preact.',
  },
  {
    selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^(write|writeln)$/]',
    message: 'Trusted Types refuse document.write.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]',
    message: 'The policy refuses style attributes: use a class or a custom property through CSSOM.',
  },
  {
    selector: 'JSXAttribute[name.name="style"]',
    message:
      'style becomes style="" in static HTML, which the policy refuses: use a class or an SVG attribute.',
  },
  {
    selector:
      ':matches(JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"])',
    message: 'Trusted Types refuse HTML from a string: render elements.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/storybook-static/',
      '**/.turbo/',
      '**/.stryker-tmp/',
      '**/coverage/',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    ignores: [...tests, '**/*.stories.*', 'packages/data/src/datasets/**'],
    rules: { 'max-lines': ['error', 400] },
  },
  {
    files: sources,
    rules: {
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: true, named: true, defaultFrom: true, namedFrom: true } },
      ],
    },
  },
  {
    files: sources,
    ignores: tests,
    plugins: { jsdoc },
    rules: {
      'no-console': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: { ArrowFunctionExpression: true, ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'ExportNamedDeclaration > TSInterfaceDeclaration',
            'ExportNamedDeclaration > TSTypeAliasDeclaration',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
          enableFixer: false,
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/check-param-names': ['error', { checkDestructured: false }],
      'jsdoc/check-tag-names': [
        'error',
        {
          definedTags: [
            'attr',
            'csspart',
            'cssprop',
            'cssproperty',
            'customElement',
            'element',
            'fires',
            'slot',
            'summary',
            'tagname',
          ],
        },
      ],
      'jsdoc/no-types': 'error',
    },
  },

  { files: ['packages/core/src/**'], ignores: tests, rules: refuseImports(noOutsidePackages) },
  {
    files: ['packages/core/src/**/*.test.*', 'packages/core/src/testing/**'],
    rules: refuseImports(noOwnPackages),
  },
  { files: ['packages/data/**'], rules: refuseImports(noWidgets, noUplot) },
  { files: ['packages/widgets/**'], rules: refuseImports(noData, noUplot) },
  { files: [uplotRenderer], rules: refuseImports(noData) },
  {
    files: ['packages/widgets/src/**/*.view-model.ts', 'packages/widgets/src/**/draw*.ts'],
    ignores: tests,
    rules: refuseImports(noData, noUplot, noPreact),
  },
  { files: ['apps/**'], rules: refuseImports(noUplot) },

  {
    files: ['packages/widgets/src/**'],
    ignores: tests,
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...refusedByStrictPolicy],
    },
  },
);
