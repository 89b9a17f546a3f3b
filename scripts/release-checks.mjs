/** What npm shows on the package's page; `repository` is also what a provenance is checked against. */
const FIELDS = {
  repository: '{ "type": "git", "url": "git+https://…/….git" }',
  homepage: '"https://…"',
  bugs: '{ "url": "https://…/issues" }',
};

/** Why a package cannot be released; `undefined` if it can. */
export function releaseComplaint(manifest) {
  const missing = Object.keys(FIELDS).filter((field) => !manifest[field]);
  if (missing.length === 0) return undefined;
  const lines = missing.map((field) => `  "${field}": ${FIELDS[field]}`);
  return [
    `package.json lacks ${missing.join(', ')}. Nothing was changed or built.`,
    'A registry links the package to its sources by these fields, and signs where it was built.',
    'Add to package.json, with your own addresses:',
    lines.join(',\n'),
  ].join('\n');
}

/** What is left to do by hand once the tarball is there. */
export const nextSteps = ({ name, version }, tarball) => `
${name} ${version} is packed in ${tarball}. Nothing has been published.

Read CHANGELOG.md and the list of files (tar -tf ${tarball}), then commit and tag:

  git commit --all --message "release: ${version}"
  git tag v${version}

The next command publishes. Run it in a CI job that may sign provenance (OpenID Connect):

  npm publish ${tarball}

On another machine npm cannot sign and refuses; with --no-provenance it publishes unsigned.`;
