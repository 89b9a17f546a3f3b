/** Serves dist/ to try the site; any other web server does too. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** `/fr/` is `fr/index.html`, and `/settings` is `settings.html`. */
function fileOf(url) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
  if (path.endsWith('/')) return `${path}index.html`;
  return extname(path) ? path : `${path}.html`;
}

const server = createServer(async ({ url }, response) => {
  const file = fileOf(url);
  const body = await readFile(join('dist', file)).catch(() => undefined);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body);
});

const port = process.env.PORT ?? 8080;
server.listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}`));
