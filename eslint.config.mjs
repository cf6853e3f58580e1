import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What never runs inside the app: the rules for plugins there have no object. */
const outsideTheApp = ['src/cli/**', 'tests/**', 'demo/**', '*.mjs', '*.ts'];
const pluginRules = Object.fromEntries(
  Object.keys(obsidianmd.rules).map((rule) => [`obsidianmd/${rule}`, 'off']),
);

export default tseslint.config(
  {
    ignores: [
      'main.js',
      'dist/**',
      'test-output/**',
      'demo/vault/**',
      '**/*.json',
      '**/*.cjs',
      '**/*.d.mts',
    ],
  },
  ...obsidianmd.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: outsideTheApp,
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      ...pluginRules,
      'import/no-nodejs-modules': 'off',
      'import/no-extraneous-dependencies': 'off',
      'no-restricted-globals': 'off',
      'no-restricted-imports': 'off',
      'no-console': 'off',
      'no-undef': 'off',
    },
  },
);
