// Generated from src/styles/button.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const buttonStyles = css`
:host {
  --_button-radius: var(--consent-button-radius, var(--_radius));
  --_accent-strong: var(--consent-color-accent-strong, light-dark(#083f4a, #b9e6ec));
  --_radius: var(--consent-radius, .5em);
}

[part='actions'] {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
  grid-auto-rows: 1fr;
  gap: .625em;
}

[part='actions'] button {
  appearance: none;
  min-block-size: var(--consent-button-size, 2.75em);
  margin: 0;
  padding: .5em .75em;
  border: 1px solid var(--_accent);
  border-radius: var(--_button-radius);
  background: var(--_accent);
  color: var(--consent-color-on-accent, light-dark(#fff, #06272e));
  font: inherit;
  font-weight: var(--consent-button-weight, var(--consent-weight-strong, 600));
  line-height: 1.25;
  text-align: center;
  overflow-wrap: anywhere;
  cursor: pointer;
  touch-action: manipulation;
}

[part='actions'] button:hover {
  border-color: var(--_accent-strong);
  background: var(--_accent-strong);
}

[part='actions'] button:focus-visible {
  outline-offset: 3px;
  border-radius: var(--_button-radius);
}

[part='actions'] :is([part='settings'], [part='save'], [part^='allow-']) {
  border-color: var(--_link);
  background: transparent;
  color: var(--_link);
}

[part='actions'] :is([part='settings'], [part='save'], [part^='allow-']):hover {
  background: var(--consent-color-sunken, light-dark(#f4f7f8, #232b31));
}

[part='actions'] [aria-busy='true'] {
  border-style: dashed;
  cursor: progress;
}
`;
