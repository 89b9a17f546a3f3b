import { css } from 'lit';

/**
 * One set of rules for all buttons that answer: accepting and refusing are equal by construction,
 * not by care (CNIL, deliberation 2020-092; law-and-standards L-22).
 */
export const buttonStyles = css`
  [part='actions'] {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
    gap: 0.625em;
  }

  [part='actions'] button {
    appearance: none;
    min-block-size: 2.75em;
    margin: 0;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    cursor: pointer;
    touch-action: manipulation;
    transition: background-color 120ms;
  }

  [part='actions'] button:hover {
    border-color: var(--_accent-strong);
    background: var(--_accent-strong);
  }

  [part='actions'] button:focus-visible {
    outline-offset: 3px;
    border-radius: var(--_radius);
  }

  /* What is no answer to the whole question; the same size, only quieter. */
  [part='actions'] :is([part='settings'], [part='save'], [part^='allow-']) {
    background: transparent;
    color: var(--_accent);
  }

  [part='actions'] :is([part='settings'], [part='save'], [part^='allow-']):hover {
    background: var(--_sunken);
    color: var(--_accent-strong);
  }

  @media (prefers-reduced-motion: reduce) {
    [part='actions'] button {
      transition: none;
    }
  }
`;
