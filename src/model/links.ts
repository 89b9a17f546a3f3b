import { allTexts, type LocalizedText } from './localized-text.js';
import type { PolicyProblem } from './policy-problem.js';
import type { Policy } from './policy.js';
import { isSafeLink } from './safe-link.js';

/**
 * The link for a contact: an e-mail address or a web address (also `tel:`). A postal address has
 * none and is shown as text.
 */
export function contactLink(contact: string): string | undefined {
  if (/^[^\s@/:]+@[^\s@/:]+$/.test(contact)) return `mailto:${contact}`;
  return /^(https?:\/\/|mailto:|tel:)/i.test(contact) ? contact : undefined;
}

/**
 * Removes links that could run code or that use another protocol than the web's, and reports each
 * one.
 */
export function dropUnsafeLinks(policy: Policy): { policy: Policy; problems: PolicyProblem[] } {
  const problems: PolicyProblem[] = [];
  const safe = <T extends LocalizedText>(path: string, address: T | undefined): T | undefined => {
    if (address === undefined || allTexts(address).every(isSafeLink)) return address;
    problems.push({ path, expected: 'a link that begins with https:, http:, mailto: or tel:' });
    return undefined;
  };
  return { policy: mapLinks(policy, safe), problems };
}

type LinkCheck = <T extends LocalizedText>(path: string, address: T | undefined) => T | undefined;

function mapLinks(
  { site = {}, controller = {}, services, ...rest }: Policy,
  check: LinkCheck,
): Policy {
  const url = check('site.url', site.url);
  const statement = check('site.statement', site.statement);
  const privacy = check('controller.privacy', controller.privacy);
  // A contact with spaces is a postal address; only one without can have been meant as a link.
  const isAddress = /\s/.test(controller.contact ?? '');
  const contact = isAddress ? controller.contact : check('controller.contact', controller.contact);
  return {
    ...rest,
    site: { ...site, url, statement },
    controller: { ...controller, contact, privacy },
    services: services.map((service, index) => ({
      ...service,
      privacy: check(`services[${index}].privacy`, service.privacy),
    })),
  };
}
