import type { LitElement } from 'lit';

const TAGS = [
  'cookie-banner',
  'cookie-settings',
  'cookie-table',
  'cookie-statement',
  'cookie-gate',
  'cookie-choices',
];

/** What Windows does to every colour, as far as a page can do it to itself. */
const FORCED = `
  :host {
    ${Object.entries({
      surface: 'Canvas',
      sunken: 'Canvas',
      text: 'CanvasText',
      muted: 'CanvasText',
      line: 'CanvasText',
      control: 'ButtonText',
      accent: 'ButtonFace',
      'accent-strong': 'ButtonFace',
      'on-accent': 'ButtonText',
      link: 'LinkText',
      focus: 'Highlight',
    })
      .map(([name, colour]) => `--consent-color-${name}: ${colour} !important;`)
      .join('\n')}
    --consent-shadow: none !important;
  }
  [part=actions] button {
    border-color: ButtonText !important;
    background: ButtonFace !important;
    color: ButtonText !important;
  }
`;

const QUERY = '(forced-colors: active)';

/** One sheet that every element adopts, for what the toolbar only pretends. */
const sheet = new CSSStyleSheet();

/** The rules of the elements that wait for forced colours. */
const waiting = new Set<CSSMediaRule>();

const elements = () =>
  TAGS.map((tag) => customElements.get(tag) as typeof LitElement | undefined).filter(
    (element) => element !== undefined,
  );

/** Elements that are created from now on adopt the sheet as well. */
function reach({ elementStyles }: typeof LitElement): void {
  if (elementStyles.includes(sheet)) return;
  for (const one of elementStyles) {
    const rules = (one instanceof CSSStyleSheet ? one : one.styleSheet)?.cssRules ?? [];
    for (const rule of rules)
      if (rule instanceof CSSMediaRule && rule.conditionText === QUERY) waiting.add(rule);
  }
  elementStyles.push(sheet);
}

/**
 * Elements have the direction of their language, and no page can see what Windows makes of its
 * colours. The toolbar can show both nevertheless: a direction of its choice, and forced colours.
 */
export function pretend({ direction, forced }: { direction: string; forced: boolean }): void {
  elements().forEach(reach);
  for (const { media } of waiting) media.mediaText = forced ? 'all' : QUERY;
  const turned = direction === 'auto' ? '' : `[dir] { direction: ${direction} }`;
  sheet.replaceSync(turned + (forced ? FORCED : ''));
}
