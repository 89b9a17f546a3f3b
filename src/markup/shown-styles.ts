/**
 * When the box of a prerendered banner shows, for the end of its style sheet. Content of the element
 * that is not its own shows in any case, and nothing is printed.
 */

/** The box shows unless the browser runs no scripts: nobody could answer it, or make it go. */
export const shownWithScripts =
  '@media (scripting: none) { [part="region"] { display: none !important; } }';

/**
 * The box shows only where the inline core, which stands before it, has found that there is
 * something to ask: it sets these properties. So it never flashes up for a visitor who has chosen,
 * nor does it stay where no script runs.
 */
export const shownByCore = (placement: string): string =>
  `@media not print { [part="region"] { display: var(${placement === 'inline' ? FLEX : GRID}, none) !important; } }`;

const GRID = '--_banner-grid';
const FLEX = '--_banner-flex';

/** What the inline core adds to the page's style sheets to show the box, in every placement. */
export const SHOW = `:root{${GRID}:grid;${FLEX}:flex}`;
