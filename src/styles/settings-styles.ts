import { css } from 'lit';

export const settingsStyles = css`
  [part='form'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
    container-type: inline-size;
  }

  [part='heading'] {
    outline: none;
    font-size: 1.25em;
  }

  .intro,
  .purpose {
    color: var(--_muted);
  }

  .intro {
    max-inline-size: 62ch;
  }

  [part='category'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.375em var(--_space);
    min-inline-size: 0;
    padding-block: var(--_space);
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  /* A floated legend takes part in the grid; as a legend proper it would stand outside of it. */
  legend {
    float: inline-start;
    padding: 0;
    font-size: 1.0625em;
    font-weight: 650;
    overflow-wrap: anywhere;
  }

  .purpose {
    grid-column: 1 / -1;
    max-inline-size: 62ch;
    font-size: max(0.9375em, 12px);
  }

  [part='category'] > .purpose {
    padding-inline-end: 4em;
  }

  .always {
    color: var(--_muted);
    font-size: var(--_small);
    font-weight: 600;
  }

  details {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  summary {
    inline-size: fit-content;
    padding-block: 0.25em;
    color: var(--_accent);
    font-size: max(0.9375em, 12px);
    font-weight: 600;
    cursor: pointer;
  }

  ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 0.5em;
    padding: 0.25em var(--_space);
    border-radius: var(--_radius);
    background: var(--_sunken);
    list-style: none;
  }

  [part='service'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.125em var(--_space);
    padding-block: 0.75em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }

  [part='service'] + [part='service'] {
    border-block-start: 1px solid var(--_line);
  }

  [part='service'] .purpose {
    font-weight: 400;
  }

  [part='service'] [part='switch'] {
    font-size: 0.875em;
  }

  .provider {
    display: block;
    font-size: var(--_small);
  }

  [part='actions'] {
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }

  .status {
    color: var(--_muted);
    font-size: var(--_small);
  }

  /* The two answers beside each other, and saving below them. */
  @container (max-width: 26em) {
    [part='actions'] {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 1fr));
    }

    [part='save'] {
      grid-column: 1 / -1;
    }
  }

  @media (max-width: 30em) {
    [part='category'] > .purpose {
      padding-inline-end: 0;
    }
  }

  @media print {
    [part='actions'] {
      display: none;
    }
  }
`;
