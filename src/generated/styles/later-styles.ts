// Generated from src/styles/later.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const laterStyles = css`
:host {
  --_surface: var(--consent-color-surface, light-dark(#fff, #191f24));
}

:is([part='region'], .question, .message) {
  animation: fade linear;
  animation-timeline: scroll(self);
}

@keyframes fade {
  from,
  to {
    mask: linear-gradient(
        transparent,
        canvastext 1em calc(100% - 1em),
        transparent
      )
      0 -1em / 100% calc(100% + 1em);
  }

  to {
    mask-position: 0 0;
  }
}

@supports not (animation-timeline: scroll()) {
  :is([part='region'], .question, .message) {
    background:
      linear-gradient(
          transparent calc(100% - 1em),
          var(--_surface) calc(100% - 1em)
        )
        local,
      linear-gradient(transparent calc(100% - 1em), var(--consent-color-line, light-dark(#d8dfe4, #38434b)))
        var(--_surface);
  }
}

@media (prefers-contrast: more) {
  :is([part='region'], [part='confirmation'], [part='actions'] [part='settings']) {
    border-color: currentcolor;
  }

  [part='text'] {
    color: inherit;
  }
}
`;
