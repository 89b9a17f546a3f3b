import { relative, sitePath, targetOf } from './addresses.mjs';

/** Blocks and spans of code, in which brackets are no links. */
const CODE = /(^ {0,3}(`{3,}|~{3,})[^]*?^ {0,3}\2[^\n]*$|`+[^`]+`+)/gm;
const LINK = /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g;
const OUTSIDE = /^([a-z][a-z+.-]*:|\/|#)/i;

/**
 * Rewrites the links of a page of the repository for the site. A link to a file that the site does
 * not have, such as a test, becomes its text.
 *
 * @param text The page.
 * @param from Its path in the repository.
 * @param has Whether the site has a file of the repository.
 */
export function siteLinks(text, from, has) {
  const rewritten = (whole, mark, label, link) => {
    if (OUTSIDE.test(link)) return whole;
    const { target, rest } = targetOf(link, from);
    if (!has(target)) return label;
    return `${mark}[${label}](${relative(sitePath(from), sitePath(target))}${rest})`;
  };
  return linksWithCode(text.replaceAll(/^```abnf$/gm, '```txt'), rewritten);
}

/** Tags and braces outside of code are words about them; VitePress would take them for its own. */
const withoutTags = (text) =>
  text
    .replaceAll(/<!--[^]*?-->\s*/g, '')
    .replaceAll(/<(?=[a-z/])(?!https?:)/gi, '&lt;')
    .replaceAll('{{', '&#123;&#123;');

/** The text of a link may contain code, so code is set aside first and put back afterwards. */
function linksWithCode(text, rewritten) {
  const codes = [];
  const marked = text.replace(CODE, (code) => `\u0000${codes.push(code) - 1}\u0000`);
  const changed = withoutTags(marked).replace(LINK, rewritten);
  return changed.replaceAll(/\0(\d+)\0/g, (_, at) => codes[at]);
}
