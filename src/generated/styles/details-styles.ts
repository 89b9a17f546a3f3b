// Generated from src/styles/details.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const detailsStyles = css`
:host {
  --_button-radius: var(--consent-button-radius, var(--_radius));
  --_surface: var(--consent-color-surface, light-dark(#fff, #191f24));
  --_text: var(--consent-color-text, light-dark(#14202a, #eef3f5));
  --_radius: var(--consent-radius, .5em);
  --_space: var(--consent-space, 1em);
}

[part='service'] summary,
.facts,
.cookies,
.filter p {
  font-size: max(.875em, 12px);
}

.facts,
.cookies,
.filter p {
  color: var(--consent-color-muted, light-dark(#4a5965, #b3c0c8));
  font-weight: 400;
}

.facts div,
.cookies li {
  display: flex;
  flex-wrap: wrap;
  gap: 0 var(--_space);
  padding-block: .375em;
}

:is(.facts div, .cookies li) + * {
  border-block-start: 1px solid var(--consent-color-line, light-dark(#d8dfe4, #38434b));
}

:is(.facts, .cookies li) > * {
  min-inline-size: 0;
}

.facts dt,
.cookies li > * {
  flex: 1 1 8.5em;
}

.facts dd {
  flex: 2 1 12em;
}

.facts dd,
.cookies bdi,
code {
  overflow-wrap: anywhere;
}

.facts dd,
code {
  color: var(--_text);
}

code {
  font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
}

.filter {
  display: grid;
  gap: .5em;
  padding-block-end: var(--_space);
}

.filter label {
  font-weight: var(--consent-weight-strong, 600);
}

[part='filter'] {
  min-block-size: var(--consent-button-size, 2.75em);
  min-inline-size: 0;
  padding-inline: .75em;
  border: 1px solid var(--consent-color-control, color-mix(in srgb, var(--_text) 62%, var(--_surface)));
  border-radius: var(--_button-radius);
  background: var(--_surface);
  color: inherit;
  font: inherit;
}

[part='filter']:focus-visible {
  border-radius: var(--_button-radius);
}
`;
