import { svg, html, type TemplateResult } from 'lit';

/** The kind of content behind a gate, which selects the icon. */
export type Kind = 'video' | 'map' | 'chat' | 'content';

/** Kinds of services, and words in ids, in the languages that sites use most. */
const WORDS: readonly (readonly [Kind, RegExp])[] = [
  ['video', /video|audio|film|tube|vimeo|motion|player|stream|twitch/],
  ['map', /map|karte|carte|kaart|plan\b/],
  ['chat', /chat|social|messag|support|crisp|intercom/],
];

/** Paths in a box of 24 by 24. */
const PATHS: Readonly<Record<Kind, string>> = {
  video: 'M3 5h18v14H3zM10 9v6l5-3z',
  map: 'M12 21s7-6 7-11a7 7 0 0 0-14 0c0 5 7 11 7 11zM12 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5',
  chat: 'M4 5h16v11H10l-4 4v-4H4z',
  content: 'M4 5h16v14H4zM4 9h16',
};

/** The kind of content that the kinds of services, or ids, suggest. */
export function kindOf(texts: readonly string[]): Kind {
  const text = texts.join(' ').toLowerCase();
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? 'content';
}

/** A picture of the kind; the words beside it say more, so screen readers skip it. */
export const kindIcon = (kind: Kind): TemplateResult => icon(PATHS[kind]);

/** The sign that a picture stands for something that plays. */
export const playSign = (): TemplateResult => icon('M8 5v14l11-7z');

function icon(path: string): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${path} />`}
  </svg>`;
}
