// Generated from src/styles/tick.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const tickStyles = css`
:is([part='confirmation'] [role='status'], .saved)::before {
  content: '';
  display: inline-block;
  inline-size: .375em;
  block-size: .75em;
  margin-inline: 2px .5em;
  border: solid;
  border-width: 0 2px 2px 0;
  rotate: 45deg;
}
`;
