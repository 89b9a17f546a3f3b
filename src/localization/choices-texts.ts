import { str } from '@lit/localize/internal/str-tag.js';
import type { Localization } from './localization.js';

/**
 * The text of the link that US state laws require, in the words of the law.
 *
 * @see https://cppa.ca.gov/regulations/ (California, § 7015)
 */
export const privacyChoices = ({ msg }: Localization): string =>
  msg('Your Privacy Choices', { id: 'choices.link' });

/**
 * Says that the site honours the opt-out signal of the browser.
 *
 * @see https://cppa.ca.gov/regulations/ (California, § 7025(c)(6))
 */
export const signalHonored = ({ msg }: Localization): string =>
  msg('Opt-Out Request Honored', { id: 'choices.honored' });

/** A button that objects to a category, which is on without consent. */
export const objectTo = (category: string, { msg }: Localization): string =>
  msg(str`Object to: ${category}`, { id: 'choices.object' });

/** Says that the visitor has objected to a category. */
export const objectedTo = (category: string, { msg }: Localization): string =>
  msg(str`You have objected to: ${category}`, { id: 'choices.objected' });

/** A button that takes the objection back. */
export const takeBackObjection = ({ msg }: Localization): string =>
  msg('Take back the objection', { id: 'choices.undo' });
