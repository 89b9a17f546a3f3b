import { posix } from 'node:path';

/** Files of the repository outside of `docs` that are pages of the site. */
const RENAMED = {
  'README.md': 'index.md',
  'CONTRIBUTING.md': 'contributing.md',
  'SECURITY.md': 'security.md',
  'CHANGELOG.md': 'changelog.md',
  'bench/results.md': 'benchmark.md',
  'bench/README.md': 'benchmark-method.md',
  'locales/REVIEW.md': 'translations.md',
};

const withoutReadme = (path) => path.replace(/(^|\/)README\.md$/, '$1index.md');

/** Where the site has a file of the repository: a page, or a picture. */
export const sitePath = (path) =>
  RENAMED[path] ?? withoutReadme(path.startsWith('docs/') ? path.slice(5) : `files/${path}`);

/** The path in the repository that a link leads to, and the rest of it. */
export function targetOf(link, from) {
  const [, path, rest] = /^([^?#]*)(.*)$/.exec(link);
  const target = posix.normalize(posix.join(posix.dirname(from), path));
  return { target: path === '' ? from : target, rest };
}

/** A link from one page of the site to another file of it. */
export function relative(from, to) {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith('.') ? path : `./${path}`;
}
