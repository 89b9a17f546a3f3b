import { sitePath } from './addresses.mjs';

const line = ({ path, title, summary }) => `- [${title}](./${sitePath(path)}): ${summary}`;

const generatedLine = {
  elements: (names) => names.map((name) => `- [&lt;${name}&gt;](./elements/${name}.md)`),
  api: (names) => names.map((name) => `- [${name}.js](./api/${name}.md)`),
};

/**
 * The first page of the site: what the package is, and all pages. A reader without scripts, who has
 * no menu in a narrow view, finds everything from here.
 *
 * @param readme The text of README.md, whose first paragraph says what the package is.
 * @param groups The listing.
 * @param generated The names of the generated pages, by folder.
 */
export function homePage(readme, groups, generated) {
  const [, , introduction] = /^# (.+)\n\n([^]+?)\n\n/.exec(readme);
  const [picture] = /^!\[[^\]]*\]\([^)]*\)$/m.exec(readme);
  const sections = groups.map(({ title, pages, generated: folder }) => {
    const more = folder ? generatedLine[folder](generated[folder]) : [];
    return `## ${title}\n\n${[...pages.map(line), ...more].join('\n')}`;
  });
  const cookies = '[What this site stores](./cookies.md) on your device.';
  return [`# consent-elements`, introduction, picture, ...sections, cookies, ''].join('\n\n');
}
