/**
 * Rules that decide when the box of a prerendered banner shows, for the end of its style sheet. The
 * page's content in the element shows in any case, and the box is not printed.
 */

/**
 * Hides the box until the parser has reached its end, which a slot marks: a box that is painted in
 * the middle of a streamed page has no answers, and grows when the rest comes.
 */
export const shownWhole = '[part="region"]:not(:has([name="actions"])) { visibility: hidden; }';

/** Shows the box unless the browser runs no scripts: nobody could answer or close it. */
export const shownWithScripts =
  '@media (scripting: none) { [part="region"] { display: none !important; } }';

/**
 * Shows the box only if the inline core, which precedes it, has set these properties because there
 * is something to ask. So the box never flashes for a visitor who has chosen, and does not stay
 * where scripts do not run.
 */
export const shownByCore = (placement: string): string =>
  `@media not print { [part="region"] { display: var(${placement === 'inline' ? FLEX : SHOWN_BY_CORE}, none) !important; } }`;

/** The property that the inline core sets on the page while it has something to ask. */
export const SHOWN_BY_CORE = '--_banner-grid';
const FLEX = '--_banner-flex';

/** The rule that the inline core adds to the page to show the box, for every placement. */
export const SHOW = `:root{${SHOWN_BY_CORE}:grid;${FLEX}:flex}`;
