import { GATED } from './data.mjs';

const PARAGRAPH =
  'A shop sells what it has, and writes down what it sold. The rest of this page is text, so that ' +
  'there is something to lay out and to paint beside the question about cookies.';

const paragraphs = Array.from({ length: 24 }, (_, index) => `<p>${index + 1}. ${PARAGRAPH}</p>`);

/** The same page for every install; `head`, `body` and the gated scripts are the install's own. */
export function pageOf(install, data) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>A shop</title>
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;max-width:40em;margin:2em auto;padding:0 1em}</style>
${install.head(data)}
</head>
<body>
${install.body?.(data) ?? ''}
<main>
<h1>A shop</h1>
${paragraphs.join('\n')}
</main>
${GATED.map((script) => install.gated(script)).join('\n')}
</body>
</html>
`;
}
