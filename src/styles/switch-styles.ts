import { css } from 'lit';

/** A native checkbox drawn as a switch: the thumb's place tells the state, not colour alone. */
export const switchStyles = css`
  [part='switch'] {
    appearance: none;
    flex: none;
    inline-size: 2.875em;
    block-size: 1.625em;
    margin: 0;
    padding: 0.1875em;
    border: 2px solid var(--_control);
    border-radius: 1em;
    background: var(--_surface);
    font-size: 1em;
    cursor: pointer;
    transition: background-color 120ms;
  }

  [part='switch']::before {
    content: '';
    display: block;
    block-size: 100%;
    aspect-ratio: 1;
    border-radius: 50%;
    background: var(--_control);
    transition: translate 120ms;
  }

  [part='switch']:checked {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  [part='switch']:checked::before {
    background: var(--_on-accent);
    translate: 1.25em;
  }

  [part='switch']:checked:dir(rtl)::before {
    translate: -1.25em;
  }

  [part='switch']:focus-visible {
    border-radius: 1em;
  }

  label {
    cursor: pointer;
  }

  @media (forced-colors: active) {
    [part='switch']::before {
      background: ButtonText;
    }

    [part='switch']:checked {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }

    [part='switch']:checked::before {
      background: HighlightText;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    [part='switch'],
    [part='switch']::before {
      transition: none;
    }
  }
`;
