import { css } from 'lit';

export const gateStyles = css`
  [part='placeholder'] {
    display: grid;
    align-content: center;
    gap: 0.625em;
    inline-size: 100%;
    min-block-size: var(--consent-gate-block-size, 12em);
    padding: calc(1.5 * var(--_space));
    border: 1px solid var(--_line);
    border-radius: calc(1.5 * var(--_radius));
    background: var(--_sunken);
    color: var(--_text);
    container-type: inline-size;
  }

  [part='heading'] {
    font-size: 1.125em;
  }

  [part='text'] {
    max-inline-size: 56ch;
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
  }

  [part='actions'] {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 12em));
    margin-block: 0.375em;
  }

  @media print {
    [part='actions'] {
      display: none;
    }
  }
`;
