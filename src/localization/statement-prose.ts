import { str } from '@lit/localize/internal/str-tag.js';
import type { Basis } from '../model/policy.js';
import { PLACE } from './enumeration.js';
import type { Localization } from './localization.js';

// The texts of the statement have a catalogue of their own. Their ids begin with “statement.”, and
// only pages with a statement load their translations.

/** A term and its explanation. */
export interface Term {
  readonly term: string;
  readonly definition: string;
}

/** The title of the statement. */
export function title({ msg }: Localization): string {
  return msg('Cookie statement', { id: 'statement.title' });
}

/** The name of the list of sections. */
export function contents({ msg }: Localization): string {
  return msg('Contents', { id: 'statement.contents' });
}

/** The headings of the sections. */
export function headings({ msg }: Localization) {
  return {
    definition: msg('What is a cookie?', { id: 'statement.definition.heading' }),
    kinds: msg('Types of cookies', { id: 'statement.kinds.heading' }),
    inventory: msg('Cookies used on this site', { id: 'statement.inventory.heading' }),
    choice: msg('Your choice', { id: 'statement.choice.heading' }),
    contact: msg('Contact', { id: 'statement.contact.heading' }),
  };
}

/** The heading of the inventory, with a place for the site's name or address. */
export function inventoryHeading({ msg }: Localization): string {
  const site = PLACE;
  return msg(str`Cookies used on ${site}`, { id: 'statement.inventory.heading.site' });
}

/** The introduction. It mentions analytics only if the site uses any. */
export function introduction({ msg }: Localization, categories: readonly string[]): string[] {
  const purposes = msg(
    'This site stores small pieces of data, called cookies, in your browser. Some cookies are necessary for the site to work.',
    { id: 'statement.intro' },
  );
  const analytics = msg(
    'Other cookies measure how the site is used, so that it can be improved (audience measurement).',
    { id: 'statement.intro.statistics' },
  );
  const list = msg(
    'This page lists the cookies that this site uses, their purposes and their storage periods, and lets you change your choice.',
    { id: 'statement.intro.list' },
  );
  return categories.includes('statistics') ? [purposes, analytics, list] : [purposes, list];
}

/** What a cookie is. */
export function definition({ msg }: Localization): string {
  return msg(
    'A cookie is a small piece of data that a site stores in your browser under a name. The browser keeps it for a certain time and sends it back on later visits. Cookies can remember your sign-in or the contents of your basket, or recognise your browser for statistics or advertising. Browsers also have other kinds of storage that can serve the same purposes; on this page, “cookies” includes them.',
    { id: 'statement.definition' },
  );
}

/**
 * The kinds of cookies, by purpose and by origin. These are two separate lists, so that visitors do
 * not confuse them.
 */
export function kinds(i18n: Localization): Term[] {
  return [...kindsByPurpose(i18n), ...kindsByOrigin(i18n)];
}

function kindsByPurpose({ msg }: Localization): Term[] {
  return [
    {
      term: msg('Necessary cookies', { id: 'statement.kinds.necessary' }),
      definition: msg(
        'These cookies keep what the site needs from one page or visit to the next in the same browser, for example your sign-in, the contents of your basket or your language. They do not require your consent.',
        { id: 'statement.kinds.necessary.text' },
      ),
    },
    {
      term: msg('Statistical cookies', { id: 'statement.kinds.statistical' }),
      definition: msg(
        'These cookies record how visitors use a site. In general they require your consent. Some laws exempt certain audience statistics from consent; if this site relies on such an exemption, the list below says so.',
        { id: 'statement.kinds.statistical.text' },
      ),
    },
  ];
}

function kindsByOrigin({ msg }: Localization): Term[] {
  return [
    {
      term: msg('First-party cookies', { id: 'statement.kinds.first' }),
      definition: msg(
        'These cookies are set by the site that you are visiting. Some of them are necessary; others may collect personal data, track how you use the site or be used for advertising.',
        { id: 'statement.kinds.first.text' },
      ),
    },
    {
      term: msg('Third-party cookies', { id: 'statement.kinds.third' }),
      definition: msg(
        'These cookies are set by other sites that provide a part of this page, often for advertising or video. Those sites can see which pages of this site you visit and can learn more about you.',
        { id: 'statement.kinds.third.text' },
      ),
    },
  ];
}

/** The text about the legal basis of a category. */
export function basisNote({ msg }: Localization, basis: Basis): string {
  switch (basis) {
    case 'necessary':
      return msg('Always active. No consent is required.', { id: 'statement.basis.necessary' });
    case 'exempt':
      return msg('Used without consent: the law that applies to this site allows it.', {
        id: 'statement.basis.exempt',
      });
    case 'exempt-objectable':
      return msg(
        'Used without consent: the law that applies to this site allows it. You can object below.',
        { id: 'statement.basis.objectable' },
      );
    case 'consent':
      return msg('Used only with your consent.', { id: 'statement.basis.consent' });
    case 'opt-out':
      return msg('Used unless you reject them below.', { id: 'statement.basis.opt-out' });
  }
}

/** How to change a choice. */
export function choice({ msg }: Localization): { change: string; browser: string } {
  return {
    change: msg(
      'You can give, refuse or withdraw your consent at any time. Withdrawing it is as easy as giving it, and does not make unlawful what was done before. If you refuse, only what needs your consent is missing. Your choice is kept in this browser.',
      { id: 'statement.choice.text' },
    ),
    browser: msg(
      'You can also delete or block cookies in the settings of your browser. Without the necessary cookies, the site might not work.',
      { id: 'statement.choice.browser' },
    ),
  };
}

/** The label of the link that opens the settings. */
export function settingsLink({ msg }: Localization): string {
  return msg('Change your choice', { id: 'statement.choice.link' });
}

/** The data controller, who is responsible for the site, with a place for the name. */
export function controllerLine({ msg }: Localization): string {
  const name = PLACE;
  return msg(str`Controller (responsible for this site): ${name}`, {
    id: 'statement.contact.controller',
  });
}

/** When a browser last compared the list with the site. */
export function comparedLine({ msg }: Localization, date: string): string {
  return msg(
    str`Last automatic comparison of the list of cookies with the site (no differences found): ${date}`,
    { id: 'statement.compared' },
  );
}

/** When the statement was last changed. */
export function updatedLine({ msg }: Localization, date: string): string {
  return msg(str`Last updated: ${date}`, { id: 'statement.updated' });
}
