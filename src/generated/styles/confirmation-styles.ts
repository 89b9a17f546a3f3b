// Generated from src/styles/confirmation.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const confirmationStyles = css`
:host {
  --_motion: var(--consent-motion, 160ms);
}

[part='confirmation'] {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1em;
  inline-size: fit-content;
  max-inline-size: calc(100% - 2 * var(--consent-banner-margin, 1em));
  padding: .75em 1em;
}

[part='confirmation'] p {
  font-weight: var(--consent-weight-strong, 600);
  pointer-events: none;
}

[part='confirmation']:not([data-gone], :has(:empty)) {
  visibility: visible;
  clip-path: none;
  animation:
    come var(--_motion),
    go var(--_motion) calc(var(--consent-confirmation, 6s) - var(--_motion)) forwards;
}

[part='confirmation']:is(:hover, :focus-within) {
  animation-play-state: running, paused;
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
  [part='confirmation']:not([data-gone], :has(:empty)) {
    animation-duration: calc(0 * var(--_motion));
  }
}
`;
