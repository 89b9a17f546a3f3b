/*
 * Where the parts of our own elements are. Playwright's selectors reach into shadow roots. The parts
 * are public and the same in every language; the tag names are not, since a page may choose others.
 */

const ANSWERS = '[part~="actions"] > [part~="reject"]';

/** The box of the banner. */
export const REGION = `section[part~="region"]:has(${ANSWERS})`;

/** The form of the settings, in the page or in a dialog. */
export const FORM = `form[part~="form"]:has([part~="actions"] > [part~="save"])`;

/** The form of the settings in an open dialog, which makes the page behind it inert. */
export const OPEN_FORM = `dialog[open] ${FORM}`;

/** The button of an answer, in the box or in the form. */
export const answerIn = (part: 'accept' | 'reject'): string =>
  `[part~="actions"] > [part~="${part}"]`;

/** Closes an open dialog that asks about changes. */
export const DISCARD = `dialog[open] form[part~="form"] [part~="discard"]`;

/** The links that open the settings: of `reopen`, of `<cookie-choices>`, or written by the page. */
export const SETTINGS_LINK = 'a[href$="#cookie-settings"]';

/** The elements by their usual names. */
export const ELEMENTS = 'cookie-banner, cookie-settings, cookie-choices';
