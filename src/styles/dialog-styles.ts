import { css } from 'lit';

/** The settings in a modal dialog: the choices scroll, the answers stay in view. */
export const dialogStyles = css`
  dialog {
    inline-size: min(100% - 1.5em, 40em);
    max-block-size: calc(100dvh - 1.5em);
    padding: 0;
    overflow: hidden;
    border: 1px solid var(--_line);
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
    dialog {
      display: none;
    }
  }
`;
