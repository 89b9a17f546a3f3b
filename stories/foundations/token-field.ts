import { html, type TemplateResult } from 'lit';
import type { Token } from '../../src/generated/tokens.js';
import { computedToken } from '../../test/themes/seen-colours.js';
import type { Changes, Shades } from './changes.js';
import { colourField } from './colour-field.js';
import type { Scheme } from './pairs.js';
import { shadeOf } from './shade.js';

/** Receives the new value of a field (none for the default) and the scheme of a colour. */
export type Change = (value?: string | Shades, scheme?: Scheme) => void;

function shadesOf({ name }: Token, changes: Changes): Shades {
  const changed = changes.get(name);
  if (typeof changed === 'object') return changed;
  const shade = (scheme: Scheme) => shadeOf(computedToken(name, scheme));
  return { light: shade('light'), dark: shade('dark') };
}

/** What is translucent by default stays so; a theme may have more of it. */
const isTranslucent = ({ value }: Token, { light, dark }: Shades) =>
  /#[\da-f]{8}\b/.test(value) || light.opacity < 100 || dark.opacity < 100;

function text({ name, value }: Token, changes: Changes, change: Change): TemplateResult {
  const onInput = ({ target }: Event) => change((target as HTMLInputElement).value.trim());
  return html`<input
    type="text"
    aria-label=${name}
    placeholder=${value}
    .value=${String(changes.get(name) ?? '')}
    @input=${onInput}
  />`;
}

function colour(token: Token, changes: Changes, change: Change): TemplateResult {
  const shades = shadesOf(token, changes);
  return colourField({ token, shades, isTranslucent: isTranslucent(token, shades), change });
}

/** The button goes with the change; the focus stays in the field. */
function undo({ name }: Token, change: Change): TemplateResult {
  const onClick = ({ target }: Event) => {
    (target as Element).closest('fieldset')!.querySelector('input')!.focus();
    change();
  };
  return html`<button type="button" aria-label="Undo ${name}" @click=${onClick}>Undo</button>`;
}

/** A token with what it is for and the controls that set it. */
export function tokenField(token: Token, changes: Changes, change: Change): TemplateResult {
  const { name, type, description } = token;
  return html`<fieldset>
    <legend><code>${name}</code></legend>
    <p>${description} ${changes.has(name) ? undo(token, change) : ''}</p>
    ${type === 'color' ? colour(token, changes, change) : text(token, changes, change)}
  </fieldset>`;
}
