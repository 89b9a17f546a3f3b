import { css } from 'lit';

export const settingsStyles = css`
  [part='form'] {
    display: grid;
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
    grid-template-columns: 1fr auto;
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
    margin-block-start: 0.5em;
    padding: 0.25em var(--_space);
    border-radius: var(--_radius);
    background: var(--_sunken);
    list-style: none;
  }

  [part='service'] {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.125em var(--_space);
    padding-block: 0.75em;
    font-weight: 600;
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

  dialog {
    inline-size: min(100% - 1.5em, 40em);
    max-block-size: calc(100dvh - 1.5em);
    padding: 0;
    overflow: hidden;
    border: 0;
    border-radius: calc(1.75 * var(--_radius));
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: var(--_text);
    font-size: inherit;
    outline: none;
  }

  dialog[open] {
    display: grid;
    grid-template-rows: minmax(0, 1fr);
  }

  dialog::backdrop {
    background: rgb(8 20 28 / 0.5);
  }

  dialog [part='form'] {
    gap: 0;
    padding: calc(1.5 * var(--_space)) calc(1.75 * var(--_space)) 0;
    overflow: auto;
    overscroll-behavior: contain;
  }

  dialog [part='heading'] {
    font-size: 1.375em;
    padding-inline-end: 2.5em;
  }

  dialog .intro {
    margin-block: 0.5em var(--_space);
  }

  /* The answers stay in view while the choices scroll under them. */
  dialog [part='actions'] {
    position: sticky;
    inset-block-end: 0;
    margin-inline: calc(-1.75 * var(--_space));
    padding: var(--_space) calc(1.75 * var(--_space));
    background: var(--_surface);
  }

  dialog .status {
    padding-block-end: var(--_space);
  }

  [part='close'] {
    appearance: none;
    position: absolute;
    z-index: 1;
    inset-block-start: 0.875em;
    inset-inline-end: 0.875em;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }

  [part='close']:hover {
    background: var(--_sunken);
  }

  [part='close'] svg {
    inline-size: 1.125em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
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
    dialog [part='form'] {
      padding: var(--_space) var(--_space) 0;
    }

    [part='close'] {
      inset-block-start: 0.25em;
      inset-inline-end: 0.25em;
    }

    dialog [part='actions'] {
      margin-inline: calc(-1 * var(--_space));
      padding-inline: var(--_space);
    }

    [part='category'] > .purpose {
      padding-inline-end: 0;
    }
  }

  /* A view so low that sticky answers would hide the choices. */
  @media (max-height: 30em) {
    dialog [part='actions'] {
      position: static;
    }
  }

  @media (forced-colors: active) {
    dialog {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    dialog,
    [part='actions'] {
      display: none;
    }
  }
`;
