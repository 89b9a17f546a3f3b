/** How a page gets the package and its banner. */
const SCRIPT = '<script type="module" src="/cdn/elements.js"></script>';
const BANNER = '<cookie-banner src="/cookies.json"></cookie-banner>';

/** A page of a site. With `own`, it has no banner of this package. */
export const page = ({
  title = 'A page',
  lang = 'en',
  dir = 'ltr',
  head = '',
  body = '',
  script = SCRIPT,
  banner = BANNER,
}) => `<!doctype html>
<html lang="${lang}" dir="${dir}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    ${head}
    ${script}
  </head>
  <body>
    ${banner}
    <main><h1>${title}</h1>${body}</main>
    <footer><a href="#cookie-settings">Cookie settings</a></footer>
  </body>
</html>`;

/** A page without the package. */
export const bare = (parts) => page({ script: '', banner: '', ...parts });

/** A script that waits for consent. */
export const gated = (ids, src) =>
  `<script type="text/plain" data-consent="${ids}" src="${src}"></script>`;

/** Code that sets a cookie. */
export const setCookie = (name, attributes = '') =>
  `document.cookie = '${name}=' + Math.random() + '; path=/; ${attributes}';`;

/** Code that the page runs where the visitor has not refused the category. */
export const unlessRefused = (category, code) =>
  `if (!/&no=[^;&]*\\b${category}\\b/.test(document.cookie)) { ${code} }`;

/** Code that the page runs where the visitor has answered, or has not. */
export const ifAnswered = (code) => `if (/cookies_preferences=/.test(document.cookie)) { ${code} }`;
export const unlessAnswered = (code) =>
  `if (!/cookies_preferences=/.test(document.cookie)) { ${code} }`;
export const ifRefused = (category, code) =>
  `if (/&no=[^;&]*\\b${category}\\b/.test(document.cookie)) { ${code} }`;

export const script = (code) => `<script>${code}</script>`;

/** A cookie header of a server. */
export const withCookies = (body, ...cookies) => ({ body, headers: { 'set-cookie': cookies } });

/** A cookie that goes to other sites. */
export const THIRD = 'Path=/; Secure; SameSite=None';
