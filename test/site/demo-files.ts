import { demoPage, listFiles } from '../package/ask-node.js';
import type { Route } from './site.js';

/** By the file's ending; all others are pages. */
const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  css: 'text/css',
  svg: 'image/svg+xml',
};

async function routeOf(path: string): Promise<[string, Route]> {
  const { text: body } = await demoPage(path);
  const type = TYPES[path.split('.').at(-1)!] ?? 'text/html';
  return [path, { body, headers: { 'content-type': `${type}; charset=utf-8` } }];
}

/** All that the demo serves in English, for a site of a test; its home page is at `/`. */
export async function demoFiles(): Promise<Record<string, Route>> {
  const files = (await listFiles('demo')).map((file) => `/${file}`);
  return Object.fromEntries(await Promise.all(['/', ...files].map(routeOf)));
}
