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
  border-collapse: separate;
  border-spacing: 0;
  font-size: max(.9375em, 12px);
  text-align: start;
}

[part='table'] + [part='table'] {
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
  padding-inline-end: calc(1.5 * var(--_space));
  border-block-end: 1px solid var(--_rule);
  font-weight: inherit;
  text-align: start;
  vertical-align: top;
}

th:last-child,
td:last-child {
  padding-inline-end: 0;
}

thead th {
  border-block-end-width: 2px;
  color: var(--_quiet);
  font-size: max(.875em, 12px);
  font-weight: var(--_weight-strong);
  vertical-align: bottom;
}

tbody th {
  font-weight: var(--_weight-strong);
}

.location,
.kind,
.of {
  color: var(--_quiet);
  font-size: max(.875em, 12px);
  font-weight: 400;
}

.location {
  display: block;
}

code {
  font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
  font-size: max(.9375em, 12px);
}

[part='cell'] ul {
  display: grid;
  gap: .25em;
  list-style: none;
}

[part='cell'] {
  overflow-wrap: anywhere;
  hyphens: auto;
}

code {
  hyphens: none;
}

[part='cell'].provider {
  min-inline-size: 9em;
}

[part='cell'].function {
  min-inline-size: 10.5em;
}

[part='cell'].purpose {
  min-inline-size: 8.5em;
}

[part='cell'].duration {
  min-inline-size: 6.5em;
}

[part='cell'].party {
  min-inline-size: 4.5em;
}

code:not(.long) {
  white-space: nowrap;
}

code.long {
  display: inline-block;
  min-inline-size: 12em;
}

@container (min-width: 60em) {
  [part='table'] {
    table-layout: fixed;
  }

  .provider {
    inline-size: 15%;
  }

  .function {
    inline-size: 18%;
  }

  .names {
    inline-size: 18%;
  }

  .duration {
    inline-size: 15%;
  }

  .party {
    inline-size: 10%;
  }

  tbody [part='row'] [part='cell'],
  code.long {
    min-inline-size: 0;
  }

  code:not(.long) {
    white-space: normal;
  }
}

@container (max-width: 44em) {
  [part='table'],
  [part='row'] {
    display: block;
  }

  thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  tbody {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: calc(.75 * var(--_space));
  }

  [part='row'] {
    padding: calc(.5 * var(--_space)) var(--_space);
    border: 1px solid var(--_rule);
    border-radius: var(--consent-radius, .5em);
  }

  [part='caption'] {
    display: block;
  }

  tbody th,
  td {
    display: grid;
    grid-template-columns: minmax(6.5em, 30%) 1fr;
    gap: .25em var(--_space);
    padding: calc(.5 * var(--_space)) 0;
  }

  tbody [part='row'] [part='cell'],
  code.long {
    min-inline-size: 0;
  }

  code:not(.long) {
    white-space: normal;
  }

  [part='row'] > :last-child {
    border: 0;
  }

  [part='cell']::before {
    content: attr(data-title) / '';
    grid-row: span 3;
    color: var(--_quiet);
    font-size: max(.875em, 12px);
    font-weight: 400;
  }
}

@container (max-width: 24em) {
  tbody th,
  td {
    grid-template-columns: 1fr;
    gap: 0;
  }
}

@media print {
  a[href^='http']::after {
    content: ' (' attr(href) ')';
  }

  [part='row'] {
    break-inside: avoid;
  }
}
`;
