// Generated from src/styles/gate.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const gateStyles = css`
:host {
  --_surface: var(--consent-color-surface, light-dark(#fff, #191f24));
  --_space: var(--consent-space, 1em);
}

:host(:state(open)) {
  display: contents;
  font: inherit;
  line-height: inherit !important;
  text-align: inherit !important;
  text-indent: inherit !important;
  text-transform: inherit !important;
  white-space: inherit !important;
}

:host(:state(open)) ::slotted(*) {
  vertical-align: top;
}

[part='placeholder'] {
  position: relative;
  display: grid;
  align-content: center;
  justify-content: center;
  grid-template-columns: minmax(0, 40em);
  gap: .625em;
  padding: calc(1.5 * var(--_space)) min(calc(1.5 * var(--_space)), 6vi);
  inline-size: 100%;
  min-block-size: var(--consent-gate-block-size, 12em);
  overflow: clip;
  border: 1px solid var(--consent-color-line, light-dark(#d8dfe4, #38434b));
  border-radius: var(--consent-radius-box, calc(1.75 * var(--_radius)));
  background: var(--consent-color-sunken, light-dark(#f4f7f8, #232b31));
  color: var(--consent-color-text, light-dark(#14202a, #eef3f5));
}

.words {
  display: grid;
  align-content: center;
  grid-template-columns: minmax(0, 100%);
  gap: .625em;
}

.icon {
  inline-size: 2em;
  block-size: 2em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.75;
  stroke-linejoin: round;
}

[part='placeholder']:has([part='preview']) {
  grid-template-columns: minmax(0, 1fr);
  grid-template-rows: minmax(4.5em, 1fr) auto;
  align-content: stretch;
  gap: 0;
  padding: calc(.5 * var(--_space));
}

[part='preview'] {
  position: absolute;
  inset: 0;
  inline-size: 100%;
  block-size: 100%;
  object-fit: cover;
}

[part='preview'] ~ .words {
  position: relative;
  grid-row: 2;
  max-inline-size: 26em;
  padding: var(--_space);
  border: 1px solid transparent;
  border-radius: var(--_radius);
  background: var(--_surface);
}

[part='preview'] ~ .icon {
  position: relative;
  place-self: center;
  inline-size: 4em;
  block-size: 4em;
  padding: var(--_space);
  border-radius: 50%;
  background: var(--_surface);
}

[part='heading'] {
  font-size: 1.125em;
  overflow-wrap: break-word;
}

[part='text'] {
  color: var(--consent-color-muted, light-dark(#4a5965, #b3c0c8));
  font-size: max(.9375em, 12px);
}

[part='actions'] {
  max-inline-size: 26em;
  margin-block: .375em;
}

@media (prefers-contrast: more) {
  [part='placeholder'],
  [part='preview'] ~ .words {
    border-color: currentColor;
  }

  [part='text'] {
    color: inherit;
  }
}

@media print {
  [part='actions'] {
    display: none;
  }
}
`;
