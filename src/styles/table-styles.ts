import { css } from 'lit';

/** Tables are part of the page's text: they take its colours and draw lines in a shade of them. */
export const tableStyles = css`
  :host {
    --_rule: color-mix(in srgb, currentColor 18%, transparent);
    --_quiet: color-mix(in srgb, currentColor 76%, transparent);
    container-type: inline-size;
  }

  [part='table'] {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.9375em, 12px);
    text-align: start;
  }

  [part='table'] + [part='table'] {
    margin-block-start: calc(2 * var(--_space));
  }

  [part='caption']:not(.visually-hidden) {
    padding-block-end: 0.75em;
    overflow-wrap: anywhere;
    text-align: start;
  }

  [part='caption'] strong {
    display: block;
    font-size: 1.125em;
    font-weight: 650;
  }

  [part='caption'] span {
    color: var(--_quiet);
  }

  th,
  td {
    padding: 0.75em 1.5em 0.75em 0;
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
    font-size: var(--_small);
    font-weight: 600;
    vertical-align: bottom;
  }

  tbody th {
    font-weight: 600;
  }

  .location,
  .kind,
  .of {
    color: var(--_quiet);
    font-size: var(--_small);
    font-weight: 400;
  }

  .location {
    display: block;
  }

  code {
    font-family: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, monospace;
    font-size: 0.9375em;
  }

  [part='cell'] ul {
    display: grid;
    gap: 0.25em;
    list-style: none;
  }

  /* Words stay whole in columns of a usual width; only what is longer than that breaks. */
  [part='cell'] {
    overflow-wrap: anywhere;
  }

  [part='cell'].provider {
    min-inline-size: 9em;
  }

  [part='cell']:is(.function, .purpose) {
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

  /* Narrow: each row a card, each cell with its column's title. The title is for the eye only,
     the column headers still name the cells to assistive technology. */
  @container (max-width: 44em) {
    [part='table'],
    tbody,
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

    [part='row'] {
      margin-block-end: 0.75em;
      padding: 0.5em 1em;
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
    }

    [part='caption'] {
      display: block;
    }

    tbody th,
    td {
      display: grid;
      grid-template-columns: minmax(6.5em, 30%) 1fr;
      gap: 0.25em 1em;
      padding: 0.5em 0;
    }

    tbody [part='row'] [part='cell'],
    code.long {
      min-inline-size: 0;
    }

    [part='row'] > :last-child {
      border: 0;
    }

    [part='cell']::before {
      content: attr(data-title) / '';
      grid-row: span 3;
      color: var(--_quiet);
      font-size: var(--_small);
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
    [part='row'] {
      break-inside: avoid;
    }
  }
`;
