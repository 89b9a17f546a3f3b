// Generated from src/styles/choices.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const choicesStyles = css`
:host {
  --_link: currentColor;
  display: inline-block;
}

[part='choices'] {
  display: flex;
  flex-wrap: wrap;
  gap: .375em 1em;
  align-items: baseline;
  overflow-wrap: anywhere;
}

[part='choices'] ~ slot::slotted(a) {
  display: none;
}

[part='link'] {
  min-block-size: 24px;
}

[part='icon'] {
  block-size: 1.125em;
  margin-inline-start: .5em;
  overflow: visible;
  vertical-align: middle;
  forced-color-adjust: none;
}

[part='objection'] {
  display: flex;
  flex-wrap: wrap;
  gap: .375em 0;
  align-items: baseline;
}

span:not(:empty) {
  margin-inline-end: .5em;
}

button {
  appearance: none;
  min-block-size: 24px;
  margin: 0;
  padding: 0 .5em;
  border: 1px solid;
  border-radius: 2px;
  background: transparent;
  color: inherit;
  font: inherit;
  text-align: start;
  cursor: pointer;
  touch-action: manipulation;
}

button:hover {
  text-decoration: underline;
}

@media print {
  :host {
    display: none;
  }
}
`;
