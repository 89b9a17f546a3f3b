// Generated from src/styles/later.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const laterStyles = css`
:host {
  --_surface: var(--consent-color-surface, light-dark(#fff, #191f24));
  --_motion: var(--consent-motion, 160ms);
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
  :is([part='region'], [part='confirmation']) {
    border-color: currentcolor;
  }

  [part='text'] {
    color: inherit;
  }

  [part='actions'] [part='settings'] {
    border-color: currentcolor;
  }
}

[part='confirmation'] {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1em;
  inline-size: fit-content;
  max-inline-size: calc(100% - 2 * var(--_banner-margin));
  padding: .75em 1em;
}

[role='status'] {
  font-weight: var(--consent-weight-strong, 600);
  pointer-events: none;
}

[part='confirmation']:not(:has(:empty)) {
  visibility: visible;
  clip-path: none;
  animation:
    come var(--_motion),
    go var(--_motion) calc(var(--consent-confirmation, 6s) - var(--_motion)) forwards;
}

[part='confirmation']:is(:hover, :focus-within) {
  animation-play-state: paused;
}

@keyframes come {
  from {
    opacity: 0;
    translate: 0 .5em;
  }
}

@keyframes go {
  to {
    visibility: hidden;
    opacity: 0;
    translate: 0 .5em;
  }
}

@media (prefers-reduced-motion: reduce) {
  [part='confirmation']:not(:has(:empty)) {
    animation-duration: calc(0 * var(--_motion));
  }
}
`;
