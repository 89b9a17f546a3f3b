// Serves a module that exports a fetch handler, as Deno, Bun and others do.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const { default: handler } = await import(pathToFileURL(process.argv[2]).href);

async function answer(request, response) {
  const { method, url, headers } = request;
  const body = method === 'POST' ? { body: request, duplex: 'half' } : {};
  const asked = new Request(`http://${headers.host}${url}`, { method, headers, ...body });
  const given = await handler.fetch(asked);
  response.writeHead(given.status, [...given.headers].flat());
  response.end(Buffer.from(await given.arrayBuffer()));
}

createServer(answer).listen(Number(process.env.PORT), '127.0.0.1');
