import { once } from 'node:events';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { inProject } from '../../scripts/project.mjs';
import { bundle } from './bundle.mjs';
import { pageOf } from './page.mjs';

const FOLDERS = {
  '/themes/': 'dist/themes',
  '/fonts/': 'node_modules/@fontsource',
  '/locales/': 'locales',
  '/demo/': 'demo',
};

function send(response, type, body) {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
  response.end(body);
}

function notFound(response) {
  response.statusCode = 404;
  response.end();
}

/** Serves a page for each look, `/?view=table&theme=default&direction=ltr`, to this machine only. */
export async function serveLooks() {
  const script = await bundle();
  const folders = Object.entries(FOLDERS).map(([path, folder]) => [path, sirv(inProject(folder))]);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname === '/')
      return send(response, 'text/html', pageOf(Object.fromEntries(searchParams)));
    if (pathname === '/elements.js') return send(response, 'text/javascript', script);
    const [path, files] = folders.find(([one]) => pathname.startsWith(one)) ?? [];
    if (!files) return notFound(response);
    request.url = request.url.slice(path.length - 1);
    return files(request, response, () => notFound(response));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}
