import { isSameWriting } from '../model/best-tag.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { Policy } from '../model/policy.js';
import { finding, type Rule } from './finding.js';

/** A text of the policy with its place. */
interface Place {
  readonly path: string;
  readonly at?: string;
  readonly text: LocalizedText | undefined;
  /** Whether it is prose, which needs a translation, and not a name or an address. */
  readonly isProse?: boolean;
}

const ofSite = ({ site, controller }: Policy): Place[] => [
  { path: 'site.statement', text: site?.statement },
  { path: 'controller.privacy', text: controller?.privacy },
];

const ofCategories = ({ categories }: Policy): Place[] =>
  categories.flatMap(({ id, name, purpose }, index) => [
    { path: `categories[${index}].name`, at: id, text: name },
    { path: `categories[${index}].purpose`, at: id, text: purpose, isProse: true },
  ]);

const ofServices = ({ services }: Policy): Place[] =>
  services.flatMap(({ id, name, purpose, recipients = [], transfer }, index) => [
    { path: `services[${index}].name`, at: id, text: name },
    { path: `services[${index}].purpose`, at: id, text: purpose, isProse: true },
    ...recipients.map((text, which) => ({
      path: `services[${index}].recipients[${which}]`,
      at: id,
      text,
    })),
    { path: `services[${index}].transfer.safeguard`, at: id, text: transfer?.safeguard },
  ]);

const tagsOf = (text: LocalizedText | undefined): string[] =>
  typeof text === 'object' ? Object.keys(text).filter((tag) => text[tag]?.trim()) : [];

/** The languages that a text is missing in. A text for `fr` serves `fr-CA`. */
function lackedBy({ text, isProse }: Place, languages: readonly string[]): string[] {
  if (text === undefined || (typeof text === 'string' && !isProse)) return [];
  const tags = tagsOf(text);
  return languages.filter((tag) => !tags.some((other) => isSameWriting(tag, other)));
}

/** A text that lacks a language in which the policy has other texts. */
export const missingText: Rule = (policy) => {
  const places = [...ofSite(policy), ...ofCategories(policy), ...ofServices(policy)];
  const languages = [...new Set(places.flatMap(({ text }) => tagsOf(text)))];
  // One language alone is the language of the site, in which single strings are as well.
  if (languages.length < 2) return [];
  return places.flatMap((place) => {
    const lacked = lackedBy(place, languages);
    if (lacked.length === 0) return [];
    const { path, at } = place;
    const owner = at === undefined ? '' : ` of “${at}”`;
    const message = `${path}${owner} has no text in ${lacked.join(', ')}, which other texts have: add it, or visitors read another language there.`;
    return [finding('missing-text', path, at, message)];
  });
};
