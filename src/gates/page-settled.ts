import { whenIdle } from '../platform/idle.js';

let settled: Promise<void> | undefined;
let isNow: boolean | undefined;

/**
 * Whether the page has loaded and become idle. Before that, a framework may still compare the page
 * with what it would render (hydration), and discards the page where it finds a foreign node.
 */
export const isSettled = (): boolean => (isNow ??= document.readyState === 'complete');

/** Resolves when the page has settled. */
export const whenSettled = (): Promise<void> => (settled ??= settle());

async function settle(): Promise<void> {
  if (!isSettled()) await new Promise<void>(whenIdle);
  isNow = true;
}
