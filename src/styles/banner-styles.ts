import { css } from 'lit';

export const bannerStyles = css`
  [part='region'] {
    position: fixed;
    z-index: var(--consent-banner-z-index, 2147483000);
    inset-block-end: 0;
    inset-inline: 0;
    display: grid;
    /* The text scrolls where there is little room; the answers stay in view, both of them. */
    grid-template-rows: minmax(0, 1fr) auto;
    gap: var(--_space) calc(2.5 * var(--_space));
    inline-size: min(100% - 2em, var(--consent-banner-inline-size, 64em));
    /* On a tall view there is room for all of it; on a low one half stays free (see below). */
    max-block-size: 60vh;
    max-block-size: 60dvh;
    margin-block-end: max(1em, env(safe-area-inset-bottom));
    margin-inline: auto;
    padding: calc(1.375 * var(--_space)) calc(1.625 * var(--_space));
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: calc(1.75 * var(--_radius));
    background: var(--_surface);
    box-shadow: var(--_shadow);
    color: var(--_text);
  }

  .message {
    display: grid;
    align-content: safe center;
    gap: 0.375em;
    overflow: auto;
    overscroll-behavior: contain;
  }

  .title {
    display: flex;
    align-items: center;
    gap: 0.625em;
  }

  [part='heading'] {
    font-size: 1.1875em;
  }

  [part='text'] {
    display: grid;
    gap: 0.375em;
    max-inline-size: 62ch;
    color: var(--_muted);
    font-size: max(0.9375em, 12px);
  }

  [part='text'] strong {
    color: var(--_text);
    font-weight: 600;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }

  .links:not(:has(a)) {
    display: contents;
  }

  [part='actions'] {
    align-self: center;
  }

  /* Side by side: the question on the left, the answers in one column of equal width. */
  @media (min-width: 56em) {
    :host(:not([placement='corner'])) [part='region'] {
      grid-template-rows: minmax(0, 1fr);
      grid-template-columns: 1fr minmax(13em, max-content);
    }

    :host(:not([placement='corner'])) [part='actions'] {
      grid-template-columns: 1fr;
    }
  }

  /* Phones: the whole width, and the two answers beside each other. */
  @media (max-width: 30em) {
    [part='region'] {
      inline-size: calc(100% - 1em);
      margin-block-end: max(0.5em, env(safe-area-inset-bottom));
      padding: 0.875em var(--_space);
      gap: 0.75em;
    }

    [part='heading'] {
      font-size: 1em;
    }

    [part='text'] {
      font-size: var(--_small);
      line-height: 1.45;
    }

    [part='actions'] {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 1fr));
      gap: 0.5em;
    }

    [part='actions'] button {
      padding-inline: 0.375em;
    }

    [part='settings'] {
      grid-column: 1 / -1;
    }
  }

  /* Also what a view of 1280 × 1024 is at 400 % zoom (WCAG 1.4.10). */
  @media (max-height: 37.5em) {
    [part='region'] {
      max-block-size: 50vh;
      max-block-size: calc(50dvh - 1em);
      gap: 0.5em 1.5em;
      padding: 0.75em 1em;
    }

    :host([placement]) [part='actions'],
    :host(:not([placement])) [part='actions'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: 0.5em;
    }

    [part='actions'] button {
      min-block-size: 2.5em;
      padding: 0.25em 0.375em;
      font-size: max(0.9375em, 12px);
    }

    :host [part='settings'] {
      grid-column: auto;
    }
  }

  @media (max-height: 37.5em) and (max-width: 30em) {
    [part='actions'] button {
      padding-inline: 0.125em;
      font-size: max(0.6875em, 12px);
    }
  }

  :host([placement='corner']) [part='region'] {
    inset-inline: auto 0;
    inline-size: min(100% - 2em, 26em);
    margin-inline: 1em;
  }

  :host([placement='corner']) [part='settings'] {
    grid-column: 1 / -1;
  }

  :host([placement='inline']) [part='region'] {
    position: static;
    inline-size: auto;
    max-block-size: none;
    margin: 0;
    box-shadow: none;
  }

  @media (forced-colors: active) {
    [part='region'] {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
