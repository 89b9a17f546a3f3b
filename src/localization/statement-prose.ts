import { str } from '@lit/localize/internal/str-tag.js';
import type { Basis } from '../model/policy.js';
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
export function headings({ msg }: Localization, site: string) {
  return {
    definition: msg('What is a cookie?', { id: 'statement.definition.heading' }),
    kinds: msg('Kinds of cookies', { id: 'statement.kinds.heading' }),
    inventory: site
      ? msg(str`Cookies used on ${site}`, { id: 'statement.inventory.heading.site' })
      : msg('Cookies used on this site', { id: 'statement.inventory.heading' }),
    choice: msg('Your choice', { id: 'statement.choice.heading' }),
    contact: msg('Contact', { id: 'statement.contact.heading' }),
  };
}

/** The introduction. It mentions analytics only if the site uses any. */
export function introduction({ msg }: Localization, categories: readonly string[]): string[] {
  const purposes = msg(
    'This site stores small pieces of data, known as cookies, in your browser. Some of them keep the site working; it cannot do without them.',
    { id: 'statement.intro' },
  );
  const analytics = msg(
    'Others measure how the site is used, so that it can be made better (web analytics).',
    { id: 'statement.intro.statistics' },
  );
  const list = msg(
    'This page lists every one of them, says what it is for and how long it stays, and lets you change your choice.',
    { id: 'statement.intro.list' },
  );
  return categories.includes('statistics') ? [purposes, analytics, list] : [purposes, list];
}

/** What a cookie is. */
export function definition({ msg }: Localization): string {
  return msg(
    'A cookie is a small piece of data with a name that a site gives to your browser. The browser keeps it for a certain time and hands it back with each of your later visits. Sites use cookies to know that you are signed in, to keep what you put into a basket, or to recognise a browser for statistics or advertising. Other storage in the browser serves the same purposes; this statement treats it in the same way.',
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
        'They keep what the site needs from one page, or one visit, to the next on the same device: that you are signed in, what your basket holds, which language you read. They do not need your consent.',
        { id: 'statement.kinds.necessary.text' },
      ),
    },
    {
      term: msg('Statistical cookies', { id: 'statement.kinds.statistical' }),
      definition: msg(
        'They record what visitors do on a site. As a rule they need your consent. The law that applies to a site may exempt statistics that are anonymous, so that nobody can be recognised in them; whether this site makes use of that is said with its statistical cookies below.',
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
        'They are set by the site that you are visiting. Besides the necessary ones there may be others that collect personal data, follow how you use the site or serve advertising.',
        { id: 'statement.kinds.first.text' },
      ),
    },
    {
      term: msg('Third-party cookies', { id: 'statement.kinds.third' }),
      definition: msg(
        'They are set by another site, or on its behalf, while you are here: often an advertising or video service. That site can see which pages you visited on this site and learn more about you.',
        { id: 'statement.kinds.third.text' },
      ),
    },
  ];
}

/** The text about the legal basis of a category. */
export function basisNote({ msg }: Localization, basis: Basis): string {
  switch (basis) {
    case 'necessary':
      return msg('Always on. No consent is needed.', { id: 'statement.basis.necessary' });
    case 'exempt':
      return msg('Used without consent, under an exemption of the law that applies to this site.', {
        id: 'statement.basis.exempt',
      });
    case 'exempt-objectable':
      return msg(
        'Used without consent, under an exemption of the law that applies to this site. You may object below.',
        { id: 'statement.basis.objectable' },
      );
    case 'consent':
      return msg('Used only with your consent.', { id: 'statement.basis.consent' });
    case 'opt-out':
      return msg('Used unless you refuse below.', { id: 'statement.basis.opt-out' });
  }
}

/** How to change a choice. */
export function choice({ msg }: Localization): { change: string; browser: string } {
  return {
    change: msg(
      'You can give, refuse or withdraw your consent at any time, and as easily as you gave it. Apart from what you refuse, the site works the same. Your choice is kept on this device.',
      { id: 'statement.choice.text' },
    ),
    browser: msg(
      'You can also delete or block cookies in the settings of your browser. Without the necessary ones the site may not work.',
      { id: 'statement.choice.browser' },
    ),
  };
}

/** The label of the link that opens the settings. */
export function settingsLink({ msg }: Localization): string {
  return msg('Change your choice', { id: 'statement.choice.link' });
}

/** The data controller: who is responsible for the site. */
export function controllerLine({ msg }: Localization, name: string): string {
  return msg(str`${name} is responsible for this site.`, { id: 'statement.contact.controller' });
}

/** When the statement was last changed. */
export function updatedLine({ msg }: Localization, day: string): string {
  return msg(str`Last updated: ${day}`, { id: 'statement.updated' });
}
