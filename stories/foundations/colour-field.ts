import { html, type TemplateResult } from 'lit';
import type { Token } from '../../src/generated/tokens.js';
import type { Shades } from './changes.js';
import { pairs, schemes, shortName, type Pair, type Scheme } from './pairs.js';
import { hexOf, type Shade } from './shade.js';
import { verdict } from './verdict.js';

interface ColourField {
  readonly token: Token;
  readonly shades: Shades;
  /** Whether there is a control for the opacity. */
  readonly isTranslucent: boolean;
  readonly change: (shades: Shades, scheme: Scheme) => void;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;

function opacity(shade: Shade, set: (shade: Shade) => void): TemplateResult {
  const onInput = (event: Event) => set({ ...shade, opacity: Number(valueOf(event)) });
  return html`<label class="opacity"
    >Opacity, ${shade.opacity} %
    <input type="range" min="0" max="100" .value=${String(shade.opacity)} @input=${onInput} />
  </label>`;
}

/** One scheme: the colour, how opaque it is, and how it is written. */
function control({ shades, isTranslucent, change }: ColourField, scheme: Scheme): TemplateResult {
  const shade = shades[scheme];
  const set = (next: Shade) => change({ ...shades, [scheme]: next }, scheme);
  const onInput = (event: Event) => set({ ...shade, opaque: valueOf(event) });
  return html`<div class="shade">
    <label
      >${scheme === 'light' ? 'Light' : 'Dark'}
      <input type="color" .value=${shade.opaque} @input=${onInput} />
    </label>
    <code>${hexOf(shade)}</code>
    ${isTranslucent ? opacity(shade, set) : ''}
  </div>`;
}

const pairLine = (pair: Pair) =>
  html`<li>
    ${shortName(pair.front)} on ${shortName(pair.back)}, at least ${pair.min} : 1
    <span>${schemes.map((scheme) => verdict(pair, scheme))}</span>
  </li>`;

const pairsOf = (token: Token) =>
  pairs.filter(({ front, back }) => front === token || back === token);

/** A colour for each scheme, with the contrast of its pairs. */
export function colourField(field: ColourField): TemplateResult {
  const concerned = pairsOf(field.token);
  return html`<div class="shades">${schemes.map((scheme) => control(field, scheme))}</div>
    ${
      concerned.length > 0
        ? html`<ul class="pairs">
            ${concerned.map(pairLine)}
          </ul>`
        : ''
    }`;
}
