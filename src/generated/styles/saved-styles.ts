// Generated from src/styles/saved.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const savedStyles = css`
:host {
  --_banner-margin: var(--consent-banner-margin, 1em);
}

.confirmation {
  position: fixed;
  z-index: var(--consent-banner-z-index, 2147483000);
  inset-block-end: 0;
  inset-inline: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0 1em;
  inline-size: fit-content;
  max-inline-size: calc(100% - 2 * var(--_banner-margin));
  margin-block-end: max(var(--_banner-margin), env(safe-area-inset-bottom));
  margin-inline: auto;
  padding: .75em 1em;
  border: 1px solid var(--_line);
  border-radius: var(--consent-radius-box, calc(1.75 * var(--_radius)));
  background: var(--_surface);
  box-shadow: var(--consent-shadow, 0 .5em 1.25em #0f1e281a, 0 1.5em 4em #0f1e2829), var(--consent-edge, 0 0 0 #0000);
  color: var(--_text);
  animation: go var(--_motion) calc(var(--consent-confirmation, 6s) - var(--_motion)) forwards;
}

.confirmation p {
  font-weight: var(--_weight-strong);
}

.confirmation:is(:hover, :focus-within) {
  animation-play-state: paused;
}

@keyframes go {
  to {
    visibility: hidden;
    opacity: 0;
  }
}

@media (prefers-reduced-motion: reduce) {
  .confirmation {
    animation-duration: calc(0 * var(--_motion));
  }
}

@media print {
  .confirmation {
    display: none;
  }
}
`;
