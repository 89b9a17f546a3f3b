// Generated from src/styles/banner.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const bannerStyles = css`
:host {
  --_banner-inline-size: var(--consent-banner-inline-size, 64em);
  --_banner-margin: var(--consent-banner-margin, 1em);
  --_surface: var(--consent-color-surface, light-dark(#fff, #191f24));
  --_space: var(--consent-space, 1em);
}

:host(:not([placement='inline'], [hidden])) {
  display: contents;
}

[part='region'] {
  display: grid;
  grid-template-rows: minmax(min(4.5em, 16vh), 1fr);
  column-gap: calc(2.5 * var(--_space));
  inline-size: min(
    100% - 2 * max(var(--_banner-margin), env(safe-area-inset-left), env(safe-area-inset-right)),
    var(--_banner-inline-size)
  );
  max-block-size: min(60dvh, 100dvh / var(--_banner-zoom, 1) - 2 * var(--_banner-margin));
  padding: calc(1.5 * var(--_space));
  transition: opacity var(--consent-motion, 160ms);
}

@media (prefers-reduced-motion: reduce) {
  [part='region'] {
    transition: none;
  }
}

.question {
  display: contents;
}

.message {
  display: grid;
  align-content: safe center;
  gap: .375em;
  margin: -.375em;
  margin-inline-end: 0;
  padding: .375em;
}

:is([part='region'], .question, .message) {
  overflow: auto;
  overscroll-behavior: contain;
}

.title {
  display: flex;
  flex-wrap: wrap-reverse;
  align-items: center;
  gap: 0 .625em;
}

[part='heading'] {
  font-size: 1.125em;
}

[part='close'] {
  appearance: none;
  min-block-size: 24px;
  margin-inline-start: auto;
  padding: 0;
  border: 0;
  background: none;
  color: var(--_link);
  font: inherit;
  text-decoration: underline;
  cursor: pointer;
}

[part='text'] {
  display: grid;
  gap: .375em;
  max-inline-size: 45em;
  color: var(--consent-color-muted, light-dark(#4a5965, #b3c0c8));
}

[part='text'] strong {
  color: var(--consent-color-text, light-dark(#14202a, #eef3f5));
  font-weight: var(--consent-weight-strong, 600);
}

[part='links'] {
  display: flex;
  flex-wrap: wrap;
  column-gap: 1em;
}

[part='links'] a,
::slotted([slot='links']) {
  margin-block-start: .375em;
}

[part='actions'] {
  grid-template-columns: repeat(
    auto-fit,
    minmax(min(100%, max(6em, 34%)), 1fr)
  );
  align-self: safe center;
  max-inline-size: min(100%, 45em);
  margin-block: var(--_space) -.5em;
}

[part='actions'] [part='settings'] {
  border-color: transparent;
}

[part='settings'],
::slotted([slot='actions']) {
  grid-column: 1 / -1;
}

@media (min-width: 56em), (min-width: 44em) and (max-height: 28em) {
  :host(:not([placement='corner'], [placement='inline'], [placement='dialog'])) [part='region'] {
    grid-template: minmax(0, 1fr) auto / 1fr fit-content(50%);
    padding-block: var(--_space);
  }

  :host(:not([placement='corner'], [placement='inline'], [placement='dialog'])) [part='actions'] {
    grid-area: 1 / 2 / 3;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    min-inline-size: 17em;
    margin: 0;
  }

  :host(:not([placement='corner'], [placement='inline'], [placement='dialog'])) [part='settings'] {
    grid-column: 1 / -1;
  }
}

@media (max-width: 30em) {
  [part='region'] {
    inline-size: calc(100% - var(--_banner-margin));
    max-block-size: min(70dvh, 100dvh / var(--_banner-zoom, 1) - 2 * var(--_banner-margin));
    margin-block-end: max(var(--_banner-margin) / 2, env(safe-area-inset-bottom));
    padding: min(var(--_space), 6vi);
  }

  [part='actions'] button {
    padding-inline: .375em;
  }
}

@media (max-height: 37.5em) {
  [part='region'] {
    padding: .75em 1em;
  }
}

@media (max-width: 30em), (max-height: 37.5em) {
  [part='actions'] {
    gap: .5em;
    margin-block-start: calc(.75 * var(--_space));
  }
}

@media (max-width: 30em), (max-height: 28em) {
  :is([part='text'], [part='links']) {
    font-size: max(.9375em, 12px);
  }
}

@media (max-width: 30em) and (max-height: 37.5em) {
  :is([part='text'], [part='links'], [part='actions'] button) {
    font-size: max(.875em, 12px);
  }

  [part='actions'] button {
    min-block-size: calc(var(--consent-button-size, 2.75em) * 8 / 7);
  }
}

@media (max-height: 28em) {
  [part='region'] {
    max-block-size: min(
      50dvh - var(--_banner-margin),
      100dvh / var(--_banner-zoom, 1) - 2 * var(--_banner-margin)
    );
  }

  [part='heading'] {
    font-size: 1em;
  }

  [part='actions'] {
    grid-auto-rows: minmax(2.5em, 1fr);
    margin-block-end: 0;
  }

  [part='actions'] button {
    min-block-size: 0;
    padding: .25em .25em;
    font-size: max(.875em, 12px);
  }
}

@media (max-height: 28em) and (min-width: 20em) {
  :host [part='actions'] {
    grid-template-columns: repeat(2, minmax(0, 1fr)) fit-content(40%);
  }

  :host [part='settings'] {
    grid-column: auto;
    padding-inline: 0;
  }
}

@media (max-height: 20em) {
  [part='region'] {
    padding-block: .5em;
  }

  [part='actions'] {
    margin-block-start: .5em;
  }

  .question {
    display: block;
    margin: -.375em;
    margin-inline-end: 0;
    padding: .375em;
  }
}

@media (max-height: 15em) {
  [part='region'] {
    max-block-size: min(
      80dvh - var(--_banner-margin),
      100dvh / var(--_banner-zoom, 1) - 2 * var(--_banner-margin)
    );
  }
}

@media (min-width: 30em) {
  :host([placement='corner']) [part='region'] {
    inset-inline: auto 0;
    inline-size: min(100% - 2 * var(--_banner-margin), 26em);
    margin-inline: var(--_banner-margin);
  }

  :host([placement='top']) [part='region'] {
    padding-inline: max(calc(1.5 * var(--_space)), (100% - var(--_banner-inline-size)) / 2);
  }
}

@media (min-width: 72em) {
  :host([placement='top']) [part='region'] {
    padding-inline: max(calc(1.5 * var(--_space)), (100% - 1.19 * var(--_banner-inline-size)) / 2);
  }

  :host([placement='top']) [part='text'] {
    max-inline-size: calc(1.3 * 45em);
    font-size: max(.9375em, 12px);
  }
}

:host([placement='top']) [part='region'] {
  position: sticky;
  inset-block: 0 auto;
  grid-column: 1 / -1;
  place-self: start stretch;
  padding-block: calc(.75 * var(--_space));
  border-width: 0 0 1px;
  border-radius: 0;
}

:host([placement='inline']) [part='region'] {
  position: static;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  max-block-size: none;
}

:host(:is([placement='top'], [placement='inline'])) [part='region'] {
  writing-mode: inherit;
  inline-size: auto;
  margin: 0;
  box-shadow: var(--consent-edge, 0 0 0 #0000);
}

:host([placement='inline']) .question {
  display: block;
  flex: 9 1 26em;
}

:host([placement='inline']) [part='actions'] {
  flex: 1 1 18em;
  min-inline-size: 0;
}

@media print {
  :host {
    display: none !important;
  }
}

:is([part='region'], .question, .message) {
  animation: fade linear;
  animation-timeline: scroll(self);
}

@keyframes fade {
  from,
  to {
    mask: linear-gradient(
        transparent,
        canvastext 1em calc(100% - 1em),
        transparent
      )
      0 -1em / 100% calc(100% + 1em);
  }

  to {
    mask-position: 0 0;
  }
}

@supports not (animation-timeline: scroll()) {
  :is([part='region'], .question, .message) {
    background:
      linear-gradient(
          transparent calc(100% - 1em),
          var(--_surface) calc(100% - 1em)
        )
        local,
      linear-gradient(transparent calc(100% - 1em), var(--consent-color-line, light-dark(#d8dfe4, #38434b)))
        var(--_surface);
  }
}

@media (prefers-contrast: more) {
  :is([part='region'], [part='confirmation'], [part='actions'] [part='settings']) {
    border-color: currentcolor;
  }

  [part='text'] {
    color: inherit;
  }
}
`;
