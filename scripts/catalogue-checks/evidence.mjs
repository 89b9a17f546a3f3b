const FIELDS = [
  'provider',
  'country',
  'privacy',
  'hosts',
  'urls',
  'iab',
  'google',
  'api',
  'advertising',
];

const lists = ({ evidence = {}, cookies = [] }) => [
  ...Object.entries(evidence).map(([name, ids]) => ({ path: `evidence.${name}`, ids })),
  ...cookies.map(({ evidence: ids = [] }, at) => ({ path: `cookies[${at}].evidence`, ids })),
];

/** A value that no source is named for. */
export function withoutEvidence({ service }) {
  const { evidence = {}, cookies } = service;
  const given = FIELDS.filter((name) => service[name] !== undefined);
  // Nothing is stored: somebody must say so. Without a list, nothing is known.
  const silent = cookies?.length === 0 ? ['cookies'] : [];
  return [...given, ...silent]
    .filter((name) => evidence[name] === undefined)
    .map((name) => ({
      check: 'no-evidence',
      path: name,
      what: `needs a list of sources at evidence.${name}`,
    }));
}

/** A list of sources that names none. */
export const emptyEvidence = ({ service }) =>
  lists(service)
    .filter(({ ids }) => ids.length === 0)
    .map(({ path }) => ({
      check: 'empty-evidence',
      path,
      what: 'names no source: add one, or leave the value out',
    }));

/** Evidence for a value that is not there. */
export const evidenceOfNothing = ({ service }) =>
  Object.keys(service.evidence ?? {})
    .filter((name) => name !== 'cookies' && service[name] === undefined)
    .map((name) => ({
      check: 'evidence-of-nothing',
      path: `evidence.${name}`,
      what: `is about ${name}, which the file lacks`,
    }));

/** Evidence that names a source which the file does not describe. */
export const unknownSource = ({ service }) =>
  lists(service).flatMap(({ path, ids }) =>
    ids
      .filter((id) => !Object.hasOwn(service.sources ?? {}, id))
      .map((id) => ({
        check: 'unknown-source',
        path,
        what: `names “${id}”, which is not in sources`,
      })),
  );

/** A source that no value names. */
export function unusedSource({ service }) {
  const used = lists(service).flatMap(({ ids }) => ids);
  return Object.keys(service.sources ?? {})
    .filter((id) => !used.includes(id))
    .map((id) => ({
      check: 'unused-source',
      path: `sources.${id}`,
      what: 'is named by no value: remove it',
    }));
}
