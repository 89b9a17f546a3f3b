// Generated from src/styles/host.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const hostStyles = css`
:host {
  --_accent: var(--consent-color-accent, light-dark(#0c5563, #8bd2dd));
  --_link: var(--consent-color-link, var(--_accent));
}

:host {
  display: block;
  box-sizing: border-box;
  font-family: var(--consent-font-family, inherit);
  font-size: max(1em, 14px);
  line-height: 1.5 !important;
  text-align: start !important;
  text-indent: 0 !important;
  text-transform: none !important;
  white-space: normal !important;
}

:host([hidden]) {
  display: none;
}

*,
::before,
::after {
  box-sizing: border-box;
}

h1,
h2,
h3,
h4,
h5,
h6,
p,
ul,
dl,
dd {
  margin: 0;
  padding: 0;
}

h1,
h2,
h3,
h4,
h5,
h6 {
  font-size: 1em;
  font-weight: var(--consent-weight-heading, 650);
  line-height: 1.25;
  letter-spacing: -.011em;
  overflow-wrap: anywhere;
  text-wrap: balance;
}

.address {
  display: inline-block;
}

p {
  text-wrap: pretty;
  overflow-wrap: anywhere;
}

a,
::slotted(a) {
  color: var(--_link, var(--_link));
  text-underline-offset: .125em;
  text-decoration-thickness: 1px;
}

:is([part='links'], .provider) a,
::slotted(a) {
  display: inline-block;
  min-block-size: 24px;
}

a:hover,
::slotted(a:hover) {
  text-decoration-thickness: 2px;
}

:focus-visible {
  outline: 3px solid var(--consent-color-focus, var(--_link));
  outline-offset: 2px;
  border-radius: 2px;
}
`;
