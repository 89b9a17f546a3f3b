import { sitePath } from './addresses.mjs';
import { generatedTitle } from './sidebar.mjs';

const line = ({ path, title, summary }) => `- [${title}](./${sitePath(path)}): ${summary}`;

const generatedLine = (folder, name) =>
  `- [${generatedTitle(folder, name).replace('<', '&lt;')}](./${folder}/${name}.md)`;

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
    const more = folder ? generated[folder].map((name) => generatedLine(folder, name)) : [];
    return `## ${title}\n\n${[...pages.map(line), ...more].join('\n')}`;
  });
  const cookies = '[What this site stores](./cookies.md) on your device.';
  return [`# consent-elements`, introduction, picture, ...sections, cookies, ''].join('\n\n');
}
