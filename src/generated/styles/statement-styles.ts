// Generated from src/styles/statement.css and src/tokens by "npm run generate". Do not edit.
import { css } from '../../styles/css.js';

export const statementStyles = css`
article,
[part='section'],
.category {
  display: grid;
  grid-template-columns: minmax(0, 42em) minmax(0, 1fr);
}

article > *,
[part='section'] > *,
.category > *,
slot > p {
  grid-column: 1;
}

[part='section'],
.category,
[part='table'],
::slotted([slot]) {
  grid-column: 1 / -1;
}

article {
  gap: calc(2.5 * var(--_space)) 0;
}

.wait {
  block-size: 100vh;
}

[part='heading'] {
  margin-block-end: -.5em;
  font-size: min(2em, max(100%, 9vi));
}

.lead {
  font-size: 1.125em;
}

[part='contents'] {
  margin-block-start: calc(-1 * var(--_space));
}

[part='contents'] ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 calc(1.5 * var(--_space));
  list-style: none;
}

[part='contents'] a {
  display: inline-block;
  padding-block: .625em;
}

[part='section'] {
  gap: var(--_space) 0;
  scroll-margin-block-start: var(--_space);
}

[part='section']:focus {
  outline: none;
}

[part='section-heading'] {
  font-size: 1.375em;
}

[part='category-heading'] {
  font-size: 1.125em;
}

.category {
  gap: .5em 0;
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
}

dd,
.basis,
.updated {
  color: var(--_quiet);
}

::slotted([slot='settings']) {
  margin-block: var(--_space);
}

.updated {
  font-size: max(.875em, 12px);
}

@media (scripting: none) {
  [part='contents'],
  slot[name='settings'] {
    display: none;
  }
}

@media print {
  [part='contents'] {
    display: none;
  }
}
`;
