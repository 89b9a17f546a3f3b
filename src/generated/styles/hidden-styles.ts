// Generated from src/styles/hidden.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const hiddenStyles = css`
.visually-hidden {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  margin: -1px;
  padding: 0;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
`;
