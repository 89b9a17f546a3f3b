/** The design system of somebody else: its properties, and the ten lines that hand them over. */
export interface Brand {
  readonly id: string;
  readonly title: string;
  readonly own: string;
  readonly handedOver: string;
}

const TEN_LINES = (prefix: string) => `  --consent-color-surface: var(--${prefix}-paper);
  --consent-color-text: var(--${prefix}-ink);
  --consent-color-muted: var(--${prefix}-ink-soft);
  --consent-color-line: var(--${prefix}-line);
  --consent-color-accent: var(--${prefix}-brand);
  --consent-color-accent-strong: var(--${prefix}-brand-dark);
  --consent-color-on-accent: var(--${prefix}-on-brand);
  --consent-font-family: var(--${prefix}-font);
  --consent-radius: var(--${prefix}-radius);
  --consent-weight-heading: 600;`;

export const brands: readonly Brand[] = [
  {
    id: 'press',
    title: 'A newspaper: serif, square, one red',
    own: `  --press-paper: light-dark(#fffdf8, #1b1816);
  --press-ink: light-dark(#1d1a17, #f4eee6);
  --press-ink-soft: light-dark(#544c44, #c9bfb3);
  --press-line: light-dark(#d9d0c3, #4a423a);
  --press-brand: light-dark(#9a1c1f, #ffb0a6);
  --press-brand-dark: light-dark(#6f1215, #ffd2cb);
  --press-on-brand: light-dark(#fff, #410a08);
  --press-font: Georgia, 'Times New Roman', serif;
  --press-radius: 0px;`,
    handedOver: TEN_LINES('press'),
  },
  {
    id: 'shop',
    title: 'A shop: round, warm, bold',
    own: `  --shop-paper: light-dark(#fff6f0, #241a1f);
  --shop-ink: light-dark(#32122a, #ffeaf3);
  --shop-ink-soft: light-dark(#6d4460, #e0bfd2);
  --shop-line: light-dark(#f0d6cb, #553a48);
  --shop-brand: light-dark(#b8196b, #ff9ecb);
  --shop-brand-dark: light-dark(#8a0f4e, #ffc9e2);
  --shop-on-brand: light-dark(#fff, #4a0028);
  --shop-font: ui-rounded, 'Arial Rounded MT Bold', 'Nunito', system-ui, sans-serif;
  --shop-radius: 1.375em;`,
    handedOver: TEN_LINES('shop'),
  },
  {
    id: 'tool',
    title: 'A tool for developers: dark in both schemes, monospaced',
    own: `  color-scheme: dark;
  --tool-paper: #0e1117;
  --tool-ink: #e6edf3;
  --tool-ink-soft: #a7b3bf;
  --tool-line: #303843;
  --tool-brand: #7ee787;
  --tool-brand-dark: #aff5b4;
  --tool-on-brand: #04260f;
  --tool-font: ui-monospace, 'SF Mono', 'Cascadia Code', Menlo, Consolas, monospace;
  --tool-radius: 0.375em;`,
    handedOver: TEN_LINES('tool'),
  },
];
