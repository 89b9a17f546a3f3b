import { css } from 'lit';

export const statementStyles = css`
  :host {
    --_link: inherit;
  }

  article,
  [part='section'],
  .category {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  article {
    gap: calc(2.5 * var(--_space));
  }

  [part='heading'] {
    margin-block-end: -0.5em;
    font-size: 2em;
  }

  p,
  dd {
    max-inline-size: 68ch;
  }

  .lead {
    max-inline-size: 60ch;
    font-size: 1.125em;
  }

  [part='section'] {
    gap: var(--_space);
  }

  [part='section-heading'] {
    font-size: 1.375em;
  }

  [part='category-heading'] {
    font-size: 1.125em;
  }

  .category {
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
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(18em, 40%)), 1fr));
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
    margin-block-start: 0.25em;
    color: var(--_quiet);
  }

  ::slotted([slot='settings']) {
    margin-block: var(--_space);
  }

  .updated {
    color: var(--_quiet);
    font-size: var(--_small);
  }
`;
