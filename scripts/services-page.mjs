import { importSource } from './source-module.mjs';

const HEAD = `<!-- Generated from catalogue/*.json by "npm run generate". Do not edit. -->

# Services

All services of the catalogue, with the source of each value and the day on which it was read.
\`npx consent-elements add ID\` copies the facts of one into your policy.

A value is verified if a primary source says so: a page or the code of the provider, a statement for IAB Europe,
or a measurement. Category and kind are proposals. They are no legal basis: that is yours to decide.

A note that begins with a name such as \`server-side-tagging\` is about an item that most sites with the service do not
have, because they do not use that feature. \`add\` and \`init\` leave it out, unless [\`--with\`](command-line.md#features)
names the feature.`;

/** Marks of Markdown, and bars, which would end a cell. */
const escaped = (text = '') => String(text).replaceAll(/[\\|<>*_[\]`{}]/g, (sign) => `\\${sign}`);

const code = (text) => `\`${text.replaceAll('|', '\\|')}\``;

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const { isVerified } = await importSource('catalogue/service-facts.ts');

/** Whether every value has a primary source. */
const isWhole = (service) =>
  [
    ...Object.values(service.evidence),
    ...(service.cookies ?? []).map(({ evidence }) => evidence),
  ].every((evidence) => isVerified(service, evidence));

/** Links to the sources, each with its type and its day; the addresses stand below the section. */
const links = ({ id, sources }, evidence = []) =>
  evidence
    .filter((name) => sources[name])
    .map((name) => `[${sources[name].type}, ${sources[name].date}][${id}.${name}]`)
    .join('; ') || '–';

const overview = (service) => {
  const { id, name, kind, provider, cookies = [], date } = service;
  const verified = isWhole(service) ? 'yes' : 'in part';
  return [
    `[${id}](#${id})`,
    escaped(name),
    kind,
    escaped(provider),
    cookies.length,
    date,
    verified,
  ];
};

const cookieRow = (
  service,
  { name, storage = 'cookie', duration, party, domain, feature, note, evidence },
) => [
  code(name),
  storage,
  escaped(duration ?? '–'),
  [party, domain && code(domain)].filter(Boolean).join(', ') || '–',
  links(service, evidence),
  [feature && `${code(feature)}:`, escaped(note)].filter(Boolean).join(' '),
];

const COOKIES = ['name', 'storage', 'duration', 'party', 'evidence', 'note'];

function cookieTable(service) {
  const { cookies, evidence } = service;
  if (!cookies) return `What it stores is not known (${links(service, evidence.cookies)}).`;
  if (cookies.length === 0) return `Stores nothing (${links(service, evidence.cookies)}).`;
  return table(
    COOKIES,
    cookies.map((cookie) => cookieRow(service, cookie)),
  );
}

const VALUES = [
  ['provider', ({ provider, country }) => escaped([provider, country].filter(Boolean).join(', '))],
  ['privacy', ({ privacy }) => privacy && `<${privacy}>`],
  ['hosts', ({ hosts }) => hosts?.map(code).join(' ')],
  ['urls', ({ urls }) => urls?.map(code).join(' ')],
  ['iab', ({ iab }) => iab],
  ['google', ({ google }) => google?.map(code).join(' ')],
  ['api', ({ api }) => api && code(api)],
  ['signal', ({ signal }) => signal && code(signal)],
];

const valueRows = (service) =>
  VALUES.flatMap(([name, written]) => {
    const value = written(service);
    return value === undefined ? [] : [[name, value, links(service, service.evidence[name])]];
  });

const addresses = ({ id, sources }) =>
  Object.entries(sources)
    .map(([name, { url }]) => `[${id}.${name}]: <${url}>`)
    .join('\n');

function section(service) {
  const { id, name, kind, category, note, contested } = service;
  return [
    `### ${id}`,
    `${escaped(name)}: ${kind}, ${category}.`,
    table(['value', '', 'evidence'], valueRows(service)),
    cookieTable(service),
    ...[note, contested].filter(Boolean).map(escaped),
    addresses(service),
  ].join('\n\n');
}

/**
 * The text of `docs/services.md`.
 *
 * @param services The files of the catalogue.
 * @param kinds The id, the English name and the English purpose of each kind.
 */
export function servicesPage(services, kinds) {
  const columns = ['id', 'name', 'kind', 'provider', 'items', 'date', 'verified'];
  return [
    HEAD,
    '## Kinds',
    'A service with a `kind` has its name and purpose in every language of the package.',
    table(
      ['kind', 'name', 'purpose'],
      kinds.map(({ id, name, purpose }) => [code(id), escaped(name), escaped(purpose)]),
    ),
    `## All ${services.length}`,
    table(columns, services.map(overview)),
    '## Each with its evidence',
    ...services.map(section),
    '',
  ].join('\n\n');
}
