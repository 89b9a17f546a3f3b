// Generated from src/styles/float.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const floatStyles = css`
:is([part='region'], [part='confirmation']) {
  position: fixed;
  writing-mode: horizontal-tb;
  z-index: var(--consent-banner-z-index, 2147483000);
  inset-block-end: 0;
  inset-inline: 0;
  margin-block-end: max(var(--consent-banner-margin, 1em), env(safe-area-inset-bottom));
  margin-inline: auto;
  border: 1px solid var(--consent-color-line, light-dark(#d8dfe4, #38434b));
  border-radius: var(--consent-radius-box, calc(1.75 * var(--_radius)));
  background: var(--consent-color-surface, light-dark(#fff, #191f24));
  box-shadow: var(--consent-shadow, 0 .5em 1.25em #0f1e281a, 0 1.5em 4em #0f1e2829), var(--consent-edge, 0 0 0 #0000);
  color: var(--consent-color-text, light-dark(#14202a, #eef3f5));
  font-size: min(100%, max(20px, 1.25rem));
  pointer-events: auto;
}

[part='confirmation'] {
  visibility: hidden;
  clip-path: inset(50%);
}

[role='status'] {
  visibility: visible;
}
`;
