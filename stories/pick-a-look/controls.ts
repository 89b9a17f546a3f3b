import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { themes } from '../../.storybook/themes.js';
import { schemeOf } from '../../.storybook/page.js';
import { tokens } from '../../src/generated/tokens.js';
import { themeWithin } from '../theme-within.js';
import * as choices from './look.js';
import type { Choice, Look } from './look.js';

type Pick = (change: Partial<Look>) => void;

/** The tokens that a theme is known by at first sight. */
const SEEN = ['surface', 'text', 'muted', 'line', 'accent', 'link'].map((name) => `color-${name}`);

const swatchStyle = styleMap(
  Object.fromEntries(
    [...SEEN, 'radius', 'radius-box', 'button-radius'].map((name) => {
      const { value } = tokens.find((token) => token.name === `--consent-${name}`)!;
      return [`--${name}`, `var(--consent-${name}, ${value})`];
    }),
  ),
);

/** A banner in miniature, in the theme’s own colours and corners. */
const themePicture = (id: string) =>
  html`<span class="theme swatch-of-${id}" aria-hidden="true"
    ><span class="mini" style=${swatchStyle}><b></b><i></i><i></i><u></u><u></u></span
  ></span>`;

const placementPicture = (id: string) =>
  html`<span class="place place-${id}" aria-hidden="true"><b></b></span>`;

const noPicture = () => '';

function option(
  { name }: Choice,
  { value, title }: Choice['options'][number],
  { look, pick, picture }: { look: Look; pick: Pick; picture: (id: string) => unknown },
): TemplateResult {
  return html`<label>
    <input
      type="radio"
      name=${name}
      value=${value}
      .checked=${look[name] === value}
      @change=${() => pick({ [name]: value })}
    />
    ${picture(value)}<span>${title}</span>
  </label>`;
}

function group(choice: Choice, look: Look, pick: Pick, picture: (id: string) => unknown) {
  return html`<fieldset class="pick pick-${choice.name}">
    <legend>${choice.title}</legend>
    ${choice.options.map((one) => option(choice, one, { look, pick, picture }))}
  </fieldset>`;
}

/** All that can be picked, the themes as pictures of themselves in the scheme that is picked. */
export function controls(look: Look, pick: Pick): TemplateResult {
  const sheets = themes.map((one) => themeWithin(`.swatch-of-${one.id}`, one, look.density));
  const style = look.scheme === 'auto' ? {} : { '--scheme': schemeOf(look.scheme) };
  return html`<style>
      ${sheets.join('\n')}
    </style>
    <form class="controls" aria-label="The look" style=${styleMap(style)}>
      ${group(choices.theme, look, pick, themePicture)}
      ${group(choices.placement, look, pick, placementPicture)}
      ${group(choices.scheme, look, pick, noPicture)}
      ${group(choices.density, look, pick, noPicture)}
    </form>`;
}
