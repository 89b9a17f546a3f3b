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
