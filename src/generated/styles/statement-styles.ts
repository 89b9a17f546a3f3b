// Generated from src/styles/statement.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const statementStyles = css`
article,
[part='section'],
.category {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
}

article {
  gap: calc(2.5 * var(--_space));
}

[part='heading'] {
  margin-block-end: -.5em;
  font-size: min(2em, max(100%, 9vi));
}

p,
dd {
  max-inline-size: 42em;
}

.lead {
  max-inline-size: 40em;
  font-size: 1.125em;
}

[part='section'] {
  gap: var(--_space);
}

[part='section-heading'] {
  font-size: 1.375em;
}

[part='category-heading'] {
  font-size: 1.125em;
}

.category {
  gap: .5em;
}

.category + .category {
  margin-block-start: var(--_space);
}

.category [part='table'] {
  margin-block-start: .5em;
}

dl {
  display: grid;
  grid-template-columns: repeat(
    auto-fit,
    minmax(min(100%, max(18em, 40%)), 1fr)
  );
  gap: var(--_space) calc(2 * var(--_space));
}

dl > div {
  padding-block-start: .75em;
  border-block-start: 1px solid var(--_rule);
}

dt {
  font-weight: var(--consent-weight-heading, 650);
}

dd {
  margin-block-start: .25em;
  color: var(--_quiet);
}

::slotted([slot='settings']) {
  margin-block: var(--_space);
}

.updated {
  color: var(--_quiet);
  font-size: max(.875em, 12px);
}
`;
