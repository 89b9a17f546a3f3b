/** A name of asterisks, question marks and dots only: it would match what everybody stores. */
const MATCHES_ALL = /^[*?.]*\*[*?.]*$/;

/** A file that is not called as its id. */
export const fileName = ({ file, service: { id } }) =>
  file === `${id}.json`
    ? []
    : [{ check: 'file-name', path: 'id', what: `is “${id}”, but the file is ${file}` }];

/** An id that another file has as well. */
export const doubleId = ({ file, service: { id } }, { files }) =>
  files
    .filter((other) => other.file !== file && other.service.id === id)
    .map((other) => ({ check: 'double-id', path: 'id', what: `is “${id}”, as in ${other.file}` }));

/** A kind that the package has no texts for. */
export const unknownKind = ({ service: { kind } }, { kinds }) =>
  kinds.includes(kind)
    ? []
    : [
        {
          check: 'unknown-kind',
          path: 'kind',
          what: `is “${kind}”, but should be one of ${kinds.join(', ')}`,
        },
      ];

/** A pattern that matches everything. */
export const matchAll = ({ service: { cookies = [], hosts = [], urls = [] } }) => [
  ...cookies.flatMap(({ name }, at) => tooWide(`cookies[${at}].name`, name)),
  ...hosts.flatMap((host, at) => tooWide(`hosts[${at}]`, host)),
  ...urls.flatMap((url, at) =>
    tooWide(`urls[${at}]`, url.replace(/^https?:\/\//, '').replace(/[/*]+$/, '*')),
  ),
];

const tooWide = (path, pattern) =>
  MATCHES_ALL.test(pattern)
    ? [{ check: 'match-all', path, what: `is “${pattern}”, which matches everything` }]
    : [];

/** How a note begins that names a condition of the site; one of visitors begins otherwise. */
const CONDITION = /^(Only (with|if|on|across)|With) /;

/** An item that only some sites have, without the feature by which `init` leaves it out. */
export const noFeature = ({ service: { cookies = [] } }) =>
  cookies.flatMap(({ note = '', feature }, at) =>
    feature || !CONDITION.test(note)
      ? []
      : [
          {
            check: 'no-feature',
            path: `cookies[${at}]`,
            what: `is stored under a condition (“${note}”): name it in "feature", or begin the note otherwise if most sites meet it`,
          },
        ],
  );

const keyOf = ({ name, domain = '', storage = 'cookie' }) => `${name} ${domain} ${storage}`.trim();

/** One stored item that is listed twice. */
export function doubleCookie({ service: { cookies = [] } }) {
  const keys = cookies.map(keyOf);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) === at
      ? []
      : [
          {
            check: 'double-cookie',
            path: `cookies[${at}]`,
            what: `is “${key}”, as cookies[${keys.indexOf(key)}]`,
          },
        ],
  );
}
