import { basisOf, isDecidable, type Policy, servicesOf, signalName } from '../model/policy.js';
import type { Addition } from './add-services.js';
import { oneLine, OWN_STYLE } from './json-style.js';
import { cookieLabels } from './same-cookie.js';
import { signalsFor } from './signals-for.js';

/**
 * What is left to the site’s author after services were added: signals, hosts for the content
 * security policy, lifetimes, features of the site, and a revision where visitors have already
 * answered for the category.
 */
export function nextSteps(additions: readonly Addition[], before: Policy): string[] {
  const changed = additions.filter(({ outcome }) => outcome !== 'present');
  return [
    ...signalSteps(changed, before),
    ...hostSteps(changed),
    ...durationSteps(additions),
    ...featureSteps(additions),
    ...revisionSteps(changed, before),
  ];
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

function signalSteps(additions: readonly Addition[], { signals = [] }: Policy): string[] {
  const there = signals.map(signalName);
  const missing = signalsFor(additions).filter((one) => !there.includes(signalName(one)));
  if (missing.length === 0) return [];
  const line = oneLine([...signals, ...missing], OWN_STYLE);
  return [`So that these services are notified of consent, the policy needs: "signals": ${line}`];
}

function hostSteps(additions: readonly Addition[]): string[] {
  const hosts = unique(additions.flatMap(({ facts }) => facts.hosts ?? []));
  if (hosts.length === 0) return [];
  return [
    `These services contact ${hosts.join(' ')}. If you have a content security policy, allow what your pages load of that: embeds in frame-src, scripts in script-src, data in connect-src. What an embed contacts inside its frame needs nothing.`,
  ];
}

/** Information that visitors need and that the catalogue does not have, of what was added. */
function durationSteps(additions: readonly Addition[]): string[] {
  const open = additions.flatMap(({ facts: { id, cookies = [] }, labels }) => {
    const all = cookieLabels(cookies);
    const isOpen = (at: number) => !cookies[at]!.duration && labels.includes(all[at]!);
    const names = cookies.map(({ name }) => name).filter((_, at) => isOpen(at));
    return names.length > 0 ? [`${names.join(', ')} of ${id}`] : [];
  });
  if (open.length === 0) return [];
  return [
    `The catalogue does not know how long these are stored, so write "duration": ${open.join('; ')}`,
  ];
}

function featureSteps(additions: readonly Addition[]): string[] {
  if (additions.every(({ leftOut }) => leftOut.length === 0)) return [];
  return [
    'If your site uses a feature whose cookies were left out, add them: npx consent-elements add ID --with FEATURE',
  ];
}

function revisionSteps(additions: readonly Addition[], before: Policy): string[] {
  const added = additions.filter(({ outcome }) => outcome === 'added');
  const isAnswered = (id: string) =>
    servicesOf(before, id).length > 0 &&
    before.categories.some((category) => category.id === id && isDecidable(basisOf(category)));
  const answered = unique(added.map(({ category }) => category)).filter(isAnswered);
  if (answered.length === 0) return [];
  return [
    `Visitors who have already answered for ${answered.join(', ')} are asked about the new services once you raise "revision".`,
  ];
}
