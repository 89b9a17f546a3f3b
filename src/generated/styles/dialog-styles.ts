// Generated from src/styles/dialog.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const dialogStyles = css`
dialog {
  writing-mode: horizontal-tb;
  inline-size: min(100% - 2 * .75em, 42em);
  max-inline-size: none;
  max-block-size: calc(100% - 2 * .75em);
  padding: 0;
  overflow: hidden;
  border: 1px solid var(--_line);
  border-radius: var(--consent-radius-box, calc(1.75 * var(--_radius)));
  background: var(--_surface);
  box-shadow: var(--consent-shadow, 0 .5em 1.25em #0f1e281a, 0 1.5em 4em #0f1e2829), var(--consent-edge, 0 0 0 #0000);
  font-size: min(100%, max(20px, 1.25rem));
  outline: none;
  pointer-events: auto;
}

dialog[open] {
  display: grid;
  grid-template-rows: minmax(0, 1fr);
}

dialog::backdrop {
  background: var(--consent-color-backdrop, #08141ca6);
}

@media (prefers-reduced-motion: no-preference) {
  .shown,
  .shown::backdrop {
    animation: rise var(--_motion);
  }

  .shown:not([open]),
  .shown:not([open])::backdrop {
    opacity: .01;
    translate: 0 .75em;
    transition: var(--_motion) allow-discrete;
    transition-property: opacity, translate, display, overlay;
  }
}

@keyframes rise {
  from {
    opacity: .01;
    translate: 0 .75em;
  }
}

dialog [part='form'] {
  box-shadow: none;
  grid-template-rows: auto minmax(8.5em, 1fr) auto;
  max-inline-size: none;
  padding: 0;
  border: 0;
  overflow: auto;
  scroll-padding-block-start: calc(calc(.5 * var(--_space)) + 2.75em);
}

dialog :is(.title, .choices, .foot) {
  padding: var(--_space) calc(2 * var(--_space));
}

dialog .title {
  padding-inline-end: calc(calc(2 * var(--_space)) + 2.75em);
}

dialog [part='heading'] {
  font-size: 1.5em;
  overflow-wrap: break-word;
}

dialog .choices {
  padding-block: calc(.5 * var(--_space)) 0;
  border-block-start: 1px solid var(--_line);
  overflow: auto;
  overscroll-behavior: contain;
  scroll-padding: calc(.5 * var(--_space));
}

[part='close'] {
  appearance: none;
  position: absolute;
  z-index: 1;
  inset-block-start: calc(.5 * var(--_space));
  inset-inline-end: var(--_space);
  display: grid;
  place-items: center;
  inline-size: 2.75em;
  block-size: 2.75em;
  margin: 0;
  padding: 0;
  border: 0;
  border-radius: 50%;
  background: var(--_surface);
  color: var(--_text);
  font: inherit;
  cursor: pointer;
}

[part='close']:hover {
  background: var(--_sunken);
}

[part='close'] svg {
  inline-size: 1.125em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.75;
  stroke-linecap: round;
}

@media (max-width: 30em) {
  dialog {
    inline-size: 100%;
    margin-inline: 0;
    margin-block-end: 0;
    border-width: 1px 0 0;
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }

  [part='close'] {
    inset-inline-end: .375em;
    inline-size: min(2.75em, 14vi);
    block-size: min(2.75em, 14vi);
  }

  dialog [part='heading'] {
    font-size: 1.375em;
  }

  dialog :is(.title, .choices, .foot) {
    padding-inline: min(var(--_space), 6vi);
  }

  dialog .title {
    padding-inline-end: calc(
      min(var(--_space), 6vi) + min(2.75em, 14vi)
    );
  }

  dialog .foot {
    padding-block-end: max(var(--_space), env(safe-area-inset-bottom));
  }
}

@media (max-height: 30em) {
  dialog [part='form'] {
    grid-template-rows: auto;
    overscroll-behavior: contain;
  }

  dialog .choices {
    overflow: visible;
  }
}

@media (prefers-contrast: more) {
  dialog {
    border-color: currentColor;
    color: var(--_text);
  }
}

@media (prefers-reduced-transparency: reduce) {
  dialog::backdrop {
    background: var(--_surface);
  }
}

@media print {
  dialog[open] {
    display: none;
  }
}
`;
