import { demoPage, pageOf } from './demo-languages.mjs';
import { inProject, readJson } from './project.mjs';

const TAG = '<script type="module" src="/cdn/elements.js"></script>';
const BANNER = '<cookie-banner src="/cookies.json"></cookie-banner>';
const ADDRESSES = { entry: '/cdn/elements.js', src: '/cookies.json' };

function replaced(page, part, by) {
  if (!page.includes(part)) throw new Error(`The demo has no ${part} any more.`);
  return page.replace(part, () => by);
}

async function preloaded(page, locale) {
  const { run } = await import('../bin/preload.mjs');
  const { output } = await run([], { ...ADDRESSES, locale });
  return replaced(page, TAG, output);
}

/** The page with tags, behind what the signals of its policy need in the head. */
async function withTags() {
  const { run } = await import('../bin/preload.mjs');
  const { output } = await run([], { signals: true, policy: inProject('demo/tags.json') });
  const page = await demoPage({ language: 'en', file: 'tags.html' });
  return replaced(page, '<!-- signals -->', output);
}

const STATEMENT = /<cookie-statement heading="1">(.*?)<\/cookie-statement>/s;

async function prerendered(page, locale) {
  const { renderSnippet, renderStatement } = await import('../dist/render.js');
  const policy = await readJson('demo/cookies.json');
  const banner = await renderSnippet(policy, { ...ADDRESSES, locale });
  const [statement, children] = STATEMENT.exec(page) ?? [];
  const whole = replaced(replaced(page, TAG, ''), BANNER, banner);
  if (!statement) return whole;
  const text = await renderStatement(policy, { locale, heading: 1, children });
  // Nothing has to be put together by scripts.
  return replaced(whole, statement, text).replace(/<noscript[^]*?<\/noscript\s*>/, '');
}

/** With a link back to the settings in the corner. */
const reopen = (page) => replaced(page, BANNER, BANNER.replace('src', 'reopen="end" src'));

const INSTALLS = { preloaded, prerendered, reopen };
const FILE = /^(cookies-)?(preloaded|prerendered|reopen)\.html$/;

/**
 * The text of the home page or the statement’s page with the output of a command, or with an option
 * of the banner: `/preloaded.html`, `/ar/cookies-prerendered.html`, `/reopen.html`; and the page with
 * tags. `undefined` for any other path.
 */
export async function installedPage(path) {
  if (path === '/tags.html') return withTags();
  const { language, file } = pageOf(path) ?? {};
  const [, statement, install] = FILE.exec(file) ?? [];
  if (!install) return undefined;
  const page = await demoPage({ language, file: statement ? 'cookies.html' : 'index.html' });
  return INSTALLS[install](page, language);
}
