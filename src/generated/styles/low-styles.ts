// Generated from src/styles/low.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const lowStyles = css`
:host {
  --_space: var(--consent-space, 1em);
}

[part='placeholder']:has(> .icon:first-child) {
  container: placeholder / inline-size;
  contain-intrinsic-inline-size: 40em;
  grid-template-columns: minmax(0, 45em);
  padding-block: calc(.5 * var(--_space));
}

.icon:first-child {
  display: none;
}

.icon:first-child ~ .words {
  margin-block: calc(.5 * var(--_space));
}

@container placeholder (inline-size >= 34em) {
  .icon:first-child ~ .words {
    grid-template-columns: minmax(0, 1fr) fit-content(50%);
    gap: 0 calc(2 * var(--_space));
    margin: 0;
  }

  .icon:first-child ~ .words [part='actions'] {
    grid-area: 1 / 2 / span 3;
    align-self: center;
    grid-template-columns: auto;
    margin: 0;
  }
}
`;
