import { nextSteps } from '../../catalogue/next-steps.js';
import {
  missingDuration,
  missingPrivacy,
  missingProvider,
  noPurpose,
} from '../../lint/information.js';
import { basisAmong } from '../../lint/bases.js';
import { basisOf, isDecidable, servicesOf, type Policy } from '../../model/policy.js';
import type { Known } from '../known.js';
import { OWN_ID, type Added } from './additions.js';
import { isLonger, seenDuration } from './durations.js';
import type { Group, Match } from './sort-out.js';

/** What a person has to write or to decide. */
export interface Todo {
  /** Dotted path in the JSON file: `services[2].purpose`. Empty for the file itself. */
  readonly path: string;
  readonly sentence: string;
}

/** What was added has no text yet, or is a guess. */
export function additionTodos(added: readonly Added[], policy: Policy, site: string): Todo[] {
  return added.flatMap((one) => {
    const path = `services[${policy.services.findIndex(({ id }) => id === one.id)}]`;
    return [...categoryTodos(one, policy, `${path}.category`), ...providerTodos(one, path, site)];
  });
}

function categoryTodos(added: Added, policy: Policy, path: string): Todo[] {
  const { id, category, facts, isGuess, isNew } = added;
  if (isGuess) {
    const sentence = `Decide what “${id}” is for, and correct its category: “${category}” is only there so that visitors are asked first.`;
    return [{ path, sentence }];
  }
  if (!isNew || !facts) return [];
  const contested = facts.contested
    ? [{ path, sentence: `The category of “${id}” is disputed: ${facts.contested}` }]
    : [];
  const service = policy.services.find((one) => one.id === id)!;
  const basis = basisAmong(policy, service, ['exempt-objectable']);
  if (!basis) return contested;
  const sentence = `“${id}” runs until a visitor objects, because “${category}” is ${basis}: look whether it meets the conditions, or move it to a category with the basis consent.`;
  return [...contested, { path, sentence }];
}

function providerTodos({ id, facts, owner, isNew }: Added, path: string, site: string): Todo[] {
  if (!isNew || facts || owner) return [];
  const sentence = id.startsWith(OWN_ID)
    ? `Look whether ${site} itself stores this, or name the company whose script does.`
    : `Name the company behind “${id}”: the list has only its domain.`;
  return [{ path: `${path}.provider`, sentence }];
}

/** All texts that visitors need and that the policy lacks, as `consent-elements lint` reports them. */
export function textTodos(policy: Policy, known: Known): Todo[] {
  const rules = [missingProvider, missingPrivacy, missingDuration, noPurpose];
  return rules
    .flatMap((rule) => rule(policy, known))
    .map(({ path, message: sentence }) => ({ path, sentence }));
}

/** Texts that a new file lacks. */
export function firstTodos({ site, controller }: Policy): Todo[] {
  const texts = [
    ['site.name', site?.name, 'Write the name of the site.'],
    ['site.statement', site?.statement, 'Write the address of the page with the cookie statement.'],
    ['controller.name', controller?.name, 'Write who answers for the site.'],
    [
      'controller.contact',
      controller?.contact,
      'Write how visitors reach who answers for the site.',
    ],
    ['controller.privacy', controller?.privacy, 'Write the address of the privacy notice.'],
  ] as const;
  return texts.flatMap(([path, text, sentence]) =>
    text === undefined ? [{ path, sentence }] : [],
  );
}

/** Declarations that are not true. They are the site’s text, so they stay. */
export function differenceTodos(declared: readonly Match[], misplaced: readonly Match[]): Todo[] {
  const longer = declared
    .filter(({ seen, cookie }) => isLonger(seen, cookie))
    .map(({ seen, cookie: { name }, service: { id }, path }) => ({
      path: `${path}.duration`,
      sentence: `“${name}” of “${id}” lives ${seenDuration(seen)}, longer than declared: shorten its lifetime, or correct its duration.`,
    }));
  const elsewhere = misplaced.map(({ seen, cookie: { name }, service: { id }, path }) => ({
    path,
    sentence: `“${seen.name}” of the ${seen.party} party (${seen.host}) matches “${name}” of “${id}”, which is declared otherwise: correct party and domain there, or declare both.`,
  }));
  return [...longer, ...elsewhere];
}

/** Signals and the revision, which the site decides about. */
export function settingTodos(added: readonly Added[], before: Policy): Todo[] {
  const signals = nextSteps(
    added.flatMap(({ facts, id, category, cookies }) =>
      facts?.signal
        ? [
            {
              facts: { ...facts, hosts: [], cookies: [] },
              id,
              category,
              labels: cookies,
              leftOut: [],
              outcome: 'completed' as const,
            },
          ]
        : [],
    ),
    before,
  );
  return [
    ...signals.map((sentence) => ({ path: 'signals', sentence })),
    ...revisionTodos(added, before),
  ];
}

function revisionTodos(added: readonly Added[], before: Policy): Todo[] {
  const isAnswered = (id: string) =>
    servicesOf(before, id).length > 0 &&
    before.categories.some((category) => category.id === id && isDecidable(basisOf(category)));
  const names = added.filter(({ isNew }) => isNew).map(({ category }) => category);
  const answered = [...new Set(names)].filter(isAnswered);
  if (answered.length === 0) return [];
  const sentence = `Raise it, so that visitors who have already answered for ${answered.join(', ')} are asked about the new services.`;
  return [{ path: 'revision', sentence }];
}

/** What was not declared, because every category is always on. */
export const leftTodo = ({ domain, seen }: Group): Todo => ({
  path: 'categories',
  sentence: `Add a category with the basis consent, and scan again: no category asks visitors, so ${domain} is not declared, which stores ${seen.map(({ name }) => name).join(', ')}.`,
});
