// Generated from src/styles/table.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const tableStyles = css`
:host {
  --_space: var(--consent-space, 1em);
  --_weight-strong: var(--consent-weight-strong, 600);
}

:host {
  --_link: currentColor;
  --_rule: color-mix(in srgb, currentColor 18%, transparent);
  --_quiet: color-mix(in srgb, currentColor 76%, transparent);
  container-type: inline-size;
}

[part='table'] {
  inline-size: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 0;
  font-size: max(.9375em, 12px);
  text-align: start;
}

.function {
  inline-size: 20%;
}

.provider {
  inline-size: 16%;
}

.names {
  inline-size: 20%;
}

.duration {
  inline-size: 16%;
}

.party {
  inline-size: 10%;
}

.tables > [part='table'] + [part='table'] {
  margin-block-start: calc(2 * var(--_space));
}

[part='caption']:not(.visually-hidden) {
  padding-block-end: .75em;
  overflow-wrap: anywhere;
  text-align: start;
}

[part='caption'] strong {
  display: block;
  font-size: 1.125em;
  font-weight: var(--consent-weight-heading, 650);
}

[part='caption'] span {
  color: var(--_quiet);
}

th,
td {
  padding: calc(.75 * var(--_space)) 0;
  padding-inline-end: var(--_space);
  font-weight: inherit;
  text-align: start;
  vertical-align: top;
  overflow-wrap: anywhere;
  hyphens: auto;
}

th:last-child,
td:last-child {
  padding-inline-end: 0;
}

thead th {
  border-block-end: 2px solid var(--_rule);
  color: var(--_quiet);
  font-size: max(.875em, 12px);
  font-weight: var(--_weight-strong);
  vertical-align: bottom;
}

@container (width >= 44em) {
  [part='row']:not(:last-child) {
    block-size: 1px;
  }

  [part='row'] + [part='row'] > td {
    padding-block-start: 0;
  }

  [rowspan],
  [part='row']:last-child > td {
    border-block-end: 1px solid var(--_rule);
  }

  .provider > span {
    display: block;
  }
}

.name {
  font-weight: var(--_weight-strong);
}

.location,
.kind {
  display: block;
  color: var(--_quiet);
}

.location,
.kind,
.provider a {
  font-size: max(.875em, 12px);
}

code {
  font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
  font-size: max(.9375em, 12px);
  hyphens: none;
}

slot[name='readable'] {
  display: block;
  position: absolute;
  visibility: hidden;
  block-size: 0;
  inline-size: 100%;
  overflow: hidden;
}

@container (width < 44em) {
  [part='table'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(.75 * var(--_space));
  }

  [part='caption'] {
    grid-column: 1 / -1;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  [part='service'] {
    display: grid;
    gap: .375em;
    align-content: start;
    padding: var(--_space) var(--_space);
    border: 1px solid var(--_rule);
    border-radius: var(--consent-radius, .5em);
  }

  [part='row'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 46%);
    gap: .375em .75em;
  }

  [part='cell'] {
    inline-size: auto;
    padding: 0;
  }

  [rowspan],
  .party {
    grid-column: 1 / -1;
  }

  td:not(.purpose):empty,
  [part='table']:not(:has(.third)) td.party {
    display: none;
  }

  [part='row']:first-child {
    align-items: end;
  }

  .function {
    font-size: 1.0625em;
  }

  td.purpose {
    margin-block-end: .375em;
    padding-block-end: .375em;
    border-block-end: 1px solid var(--_rule);
  }

  td:is(.provider, .party)::before,
  [rowspan] ~ :is(.names, .duration)::before {
    content: attr(data-title) / '';
    margin-inline-end: .375em;
    color: var(--_quiet);
    font-size: max(.875em, 12px);
  }

  [rowspan] ~ :is(.names, .duration)::before {
    display: block;
  }
}

@media print {
  a[href^='http']::after {
    content: ' (' attr(href) ')';
  }

  [part='service'] {
    break-inside: avoid;
  }
}
`;
