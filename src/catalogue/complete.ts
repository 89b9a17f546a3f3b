import type { CookieDeclaration, Service } from '../model/policy.js';
import type { Edit } from './json-edits.js';
import { cookieLabels, covers } from './same-cookie.js';

/** What is added to a service that the site has declared itself: the edits, and their names. */
export interface Completion {
  readonly edits: readonly Edit[];
  readonly labels: readonly string[];
}

/** The edit of a part of the service, with its name for the site’s author. */
type Part = readonly [edit: Edit, label: string];

/**
 * Completes a service with what it lacks: fields, cookies, and the durations of its cookies. The
 * purpose and the category stay the site’s own.
 */
export function completion(own: Service, full: Service): Completion {
  const fields = Object.entries(full)
    .filter(
      ([name, value]) => value !== undefined && name !== 'cookies' && !Object.hasOwn(own, name),
    )
    .map(([name, value]): Part => [{ path: [name], value }, name]);
  return completionOf([...fields, ...cookieParts(own, full.cookies ?? [])]);
}

/** Adds the cookies that a service lacks, and changes nothing else. */
export function extension(own: Service, { cookies = [] }: Service): Completion {
  return completionOf(
    cookieParts(
      own,
      cookies.filter((cookie) => !isThere(own, cookie)),
    ),
  );
}

const completionOf = (parts: readonly Part[]): Completion => ({
  edits: parts.map(([edit]) => edit),
  labels: parts.map(([, label]) => label),
});

const isThere = ({ cookies = [] }: Service, cookie: CookieDeclaration): boolean =>
  cookies.some((one) => covers(one, cookie));

function cookieParts(own: Service, all: readonly CookieDeclaration[]): Part[] {
  const labels = cookieLabels(all);
  return all.flatMap((cookie, at): Part[] => {
    const label = labels[at]!;
    return isThere(own, cookie)
      ? durationPart(own, cookie, label)
      : [[{ path: ['cookies', '-'], value: cookie }, label]];
  });
}

/** The duration is the only field of a cookie without a default. */
function durationPart(
  { cookies: own = [] }: Service,
  { name, duration }: CookieDeclaration,
  label: string,
): Part[] {
  const index = own.findIndex((one) => one.name === name);
  if (index < 0 || own[index]!.duration || !duration) return [];
  const path = ['cookies', index, 'duration'];
  return [[{ path, value: duration }, `duration of ${label}`]];
}
