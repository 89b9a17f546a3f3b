import { createReadStream, existsSync } from 'node:fs';
import { extname } from 'node:path';
import { inProject } from './project.mjs';

const isPage = (path) => /^\/(test|demo)\/.*\.html$/.test(path);
const isBundle = (path) => path.startsWith('/dist/cdn/');

/**
 * Middleware of the test server that serves fixture pages and bundles byte for byte. The server
 * would otherwise add its own scripts to pages and rewrite the imports of modules.
 */
export async function rawFiles(context, next) {
  const path = decodeURIComponent(context.path);
  const file = inProject(path);
  if (!(isPage(path) || isBundle(path)) || path.includes('..') || !existsSync(file)) return next();
  context.type = extname(file);
  context.set('cache-control', 'no-cache');
  context.body = createReadStream(file);
  return undefined;
}
