// Generated from src/styles/settings.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const settingsStyles = css`
:host {
  --_line: var(--consent-color-line, light-dark(#d8dfe4, #38434b));
  --_muted: var(--consent-color-muted, light-dark(#4a5965, #b3c0c8));
  --_sunken: var(--consent-color-sunken, light-dark(#f4f7f8, #232b31));
  --_space: var(--consent-space, 1em);
  --_weight-strong: var(--consent-weight-strong, 600);
}

[part='form'] {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  max-inline-size: 48em;
  padding: calc(1.5 * var(--_space)) min(calc(2 * var(--_space)), 6vi);
  border: 1px solid var(--_line);
  border-radius: var(--consent-radius-box, calc(1.75 * var(--_radius)));
  background: var(--_surface);
  box-shadow: var(--consent-edge, 0 0 0 #0000);
  color: var(--_text);
}

[part='heading'] {
  outline: none;
  font-size: 1.25em;
}

.intro,
.purpose {
  color: var(--_muted);
}

.intro,
.signal {
  max-inline-size: 40em;
  margin-block: .5em var(--_space);
}

[part='category'],
[part='service'] {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  overflow-wrap: break-word;
}

:is([part='category'], [part='service']) > :first-child {
  flex: 1 1 min-content;
  min-inline-size: 0;
}

:is([part='category'], [part='service']) > :is(p, details, dl, ul) {
  flex: 0 0 100%;
  min-inline-size: 0;
}

[part='category'] {
  gap: .375em var(--_space);
  padding-block: var(--_space);
  border-block-start: 1px solid var(--_line);
}

[part='name'] {
  font-size: 1.0625em;
  font-weight: var(--_weight-strong);
  letter-spacing: normal;
  overflow-wrap: inherit;
}

.purpose {
  padding-inline-end: calc(100% - 40em);
  font-size: max(.9375em, 12px);
}

[part='category'] > .purpose {
  padding-inline-end: max(4em, 100% - 40em);
}

.always {
  color: var(--_muted);
  font-size: max(.875em, 12px);
  font-weight: var(--_weight-strong);
}

summary {
  position: relative;
  display: flex;
  align-items: center;
  gap: .5em;
  inline-size: fit-content;
  padding-block: .25em;
  color: var(--_link);
  font-size: max(.9375em, 12px);
  font-weight: var(--_weight-strong);
  list-style: none;
  cursor: pointer;
}

summary::-webkit-details-marker {
  display: none;
}

summary::after {
  content: '';
  inline-size: .4375em;
  block-size: .4375em;
  margin-block-start: calc(.4375em / -2);
  border: solid;
  border-width: 0 2px 2px 0;
  rotate: 45deg;
  transition: rotate var(--_motion);
}

details[open] > summary::after {
  margin-block-start: calc(.4375em / 2);
  rotate: 225deg;
}

ul {
  list-style: none;
}

.services {
  margin-block-start: .5em;
  padding: .25em var(--_space);
  border-radius: var(--_radius);
  background: var(--_sunken);
  border: 1px solid transparent;
}

[part='service'] {
  gap: .125em var(--_space);
  padding-block: calc(.75 * var(--_space));
  font-weight: var(--_weight-strong);
}

[part='service'] + [part='service'] {
  border-block-start: 1px solid var(--_line);
}

[part='service'] .purpose {
  font-weight: 400;
}

[part='service'] [part='switch'] {
  font-size: .875em;
}

.provider,
.basis {
  display: block;
}

.provider {
  font-size: max(.875em, 12px);
}

.foot {
  padding-block-start: var(--_space);
  border-block-start: 1px solid var(--_line);
}

.status {
  padding-block-end: calc(.75 * var(--_space));
  color: var(--_muted);
  font-size: max(.875em, 12px);
}

.unsaved,
.saved {
  color: var(--_text);
  font-weight: var(--_weight-strong);
}

.status span {
  display: block;
}

[part='actions'] {
  display: flex;
  flex-wrap: wrap;
}

[part='actions'] button {
  flex: 1 1 0;
  min-inline-size: 6em;
}

[part='actions'] [part='save'] {
  flex-basis: calc((26em - 100%) * 999);
}

[part='actions'] [part='save'] {
  border-color: var(--_accent);
  background: var(--_accent);
  color: var(--consent-color-on-accent, light-dark(#fff, #06272e));
}

[part='actions'] [part='save']:hover {
  background: var(--_accent-strong);
}

[part='actions'] :is([part='accept'], [part='reject'], [part='discard']) {
  border-color: var(--_link);
  background: var(--_surface);
  color: var(--_link);
}

[part='actions'] :is([part='accept'], [part='reject'], [part='discard']):hover {
  background: var(--_sunken);
}

@media (max-width: 30em) {
  [part='form'] {
    padding: min(var(--_space), 6vi);
  }

  [part='category'] > .purpose {
    padding-inline-end: 0;
  }

  [part='actions'] {
    display: grid;
    grid-template-columns: repeat(
      auto-fit,
      minmax(min(100%, max(6em, 34%)), 1fr)
    );
  }

  [part='reject'] ~ [part='save'] {
    grid-column: 1 / -1;
  }

  [part='actions'] button {
    padding-inline: .375em;
  }
}

@media (prefers-contrast: more) {
  [part='form'],
  [part='category'],
  .foot {
    border-color: currentColor;
  }

  :is(.intro, .purpose, .always, .status) {
    color: inherit;
  }
}

@media (prefers-reduced-motion: reduce) {
  summary::after {
    transition: none;
  }
}

@media print {
  details::details-content {
    block-size: auto;
    content-visibility: visible;
  }

  :is([part='actions'], [part='confirmation']) {
    display: none;
  }
}
`;
