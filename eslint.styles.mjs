import css from '@eslint/css';

/**
 * Values belong in src/tokens. A style sheet contains only 0, 100 %, fractions of a grid, keywords
 * and the values of media and container queries.
 */
const LITERALS = [
  ['Declaration Dimension[unit!=/^(fr|vh|dvh|vi|deg)$/]', 'A length or time'],
  ['Declaration Percentage[value!=100][value!=50]', 'A share'],
  ['Declaration Hash', 'A colour'],
  ['Declaration Identifier[name=/^(black|white|gr[ae]y|red|green|blue|yellow)$/]', 'A colour'],
  [
    'Declaration Function[name=/^(rgb|hsl|hwb|lab|lch|oklab|oklch|color|light-dark)a?$/]',
    'A colour',
  ],
  [
    'Declaration[property=/^(font-weight|line-height|opacity)$/] Number[value!=0]',
    'A weight or height',
  ],
].map(([selector, what]) => ({
  selector,
  message: `${what} is a token: give it a name in src/tokens/component.tokens.json.`,
}));

export const styleSheets = [
  {
    files: ['src/styles/*.css', 'src/themes/*.css'],
    language: 'css/css',
    languageOptions: { tolerant: true },
    plugins: { css },
    rules: {
      'css/no-empty-blocks': 'error',
      'css/no-invalid-at-rules': 'error',
      'css/no-invalid-properties': ['error', { allowUnknownVariables: true }],
      // Logical properties support right-to-left text without more rules.
      'css/prefer-logical-properties': ['error', { allowUnits: ['vh', 'dvh'] }],
    },
  },
  { files: ['src/styles/*.css'], rules: { 'no-restricted-syntax': ['error', ...LITERALS] } },
];
