// Generated from src/styles/gate.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const gateStyles = css`
:host {
  --_sunken: var(--consent-color-sunken, light-dark(#f4f7f8, #232b31));
}

[part='placeholder'] {
  position: relative;
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  inline-size: 100%;
  min-block-size: var(--consent-gate-block-size, 12em);
  overflow: clip;
  border: 1px solid var(--consent-color-line, light-dark(#d8dfe4, #38434b));
  border-radius: var(--consent-radius-box, calc(1.75 * var(--_radius)));
  background: var(--_sunken);
  color: var(--consent-color-text, light-dark(#14202a, #eef3f5));
}

.words {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  align-content: center;
  gap: .625em;
  padding: calc(1.5 * var(--consent-space, 1em));
}

[part='preview'] {
  position: absolute;
  inline-size: 100%;
  block-size: 100%;
  object-fit: cover;
}

[part='preview'] + .words {
  position: relative;
  align-self: end;
  margin-block-start: 4.5em;
  background: var(--_sunken);
}

[part='heading'] {
  font-size: 1.125em;
}

[part='text'] {
  max-inline-size: 40em;
  color: var(--consent-color-muted, light-dark(#4a5965, #b3c0c8));
  font-size: max(.9375em, 12px);
}

[part='actions'] {
  max-inline-size: 26em;
  margin-block: .375em;
}

@media print {
  [part='actions'] {
    display: none;
  }
}
`;
