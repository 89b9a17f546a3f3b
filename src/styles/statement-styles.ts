import { css } from 'lit';

export const statementStyles = css`
  :host {
    --_link: inherit;
  }

  article {
    display: grid;
    gap: calc(2.5 * var(--_space));
  }

  article,
  [part='section'],
  .category {
    min-inline-size: 0;
  }

  [part='heading'] {
    margin-block-end: calc(-1.25 * var(--_space));
    font-size: 2em;
  }

  .lead {
    font-size: 1.125em;
  }

  p,
  dd {
    max-inline-size: 66ch;
  }

  [part='section'] {
    display: grid;
    gap: var(--_space);
  }

  [part='section-heading'] {
    font-size: 1.375em;
  }

  [part='category-heading'] {
    font-size: 1.125em;
  }

  .category {
    display: grid;
    gap: 0.5em;
  }

  .category + .category {
    margin-block-start: var(--_space);
  }

  .category [part='table'] {
    margin-block-start: 0.5em;
  }

  dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: calc(1.25 * var(--_space)) calc(2 * var(--_space));
  }

  dl > div {
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_rule);
  }

  dt {
    font-weight: 650;
  }

  dd {
    color: var(--_quiet);
  }

  .updated {
    color: var(--_quiet);
    font-size: var(--_small);
  }
`;
