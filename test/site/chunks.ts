import { listFiles } from '../package/ask-node.js';
import type { Route } from './site.js';

/** The address of a part of `elements.js` that comes later. */
export async function chunk(name: string): Promise<string> {
  const files = await listFiles('dist/cdn/chunks');
  return `/cdn/chunks/${files.find((file) => new RegExp(`^${name}-.{6}\\.js$`).test(file))!}`;
}

/** Parts that come when the test says so. */
export async function held(...names: string[]): Promise<Record<string, Route>> {
  const paths = await Promise.all(names.map(chunk));
  return Object.fromEntries(paths.map((path) => [path, { held: true }]));
}
