// Generated from src/styles/switch.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const switchStyles = css`
:host {
  --_control: var(--consent-color-control, color-mix(in srgb, var(--_text) 62%, var(--_surface)));
  --_surface: var(--consent-color-surface, light-dark(#fff, #191f24));
  --_text: var(--consent-color-text, light-dark(#14202a, #eef3f5));
}

[part='switch'] {
  appearance: none;
  position: relative;
  flex: none;
  inline-size: 2.875em;
  block-size: 1.625em;
  margin: 0;
  padding: .1875em;
  border: 2px solid var(--_control);
  border-radius: 1em;
  background: var(--_surface);
  font-size: 1em;
  print-color-adjust: exact;
  cursor: pointer;
  transition: background-color var(--_motion);
}

[part='switch']::before {
  content: '';
  display: block;
  block-size: 100%;
  aspect-ratio: 1;
  border-radius: 50%;
  background: var(--_control);
  transition: translate var(--_motion);
}

[part='switch']::after {
  content: '';
  position: absolute;
  inset: min(0 * 2.75em, (100% - 2.75em) / 2);
}

[part='switch']:checked {
  border-color: var(--_accent);
  background: var(--_accent);
}

[part='switch']:checked::before {
  background: var(--consent-color-on-accent, light-dark(#fff, #06272e));
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

@media (prefers-contrast: more) {
  [part='switch']:not(:checked) {
    border-color: currentColor;
    color: var(--_text);
  }

  [part='switch']:not(:checked)::before {
    background: currentColor;
  }
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
