import { whenIdle } from '../platform/page-state.js';

let settled: Promise<void> | undefined;
let isNow: boolean | undefined;

/**
 * Whether the page has loaded and become idle. Before that, a framework may still compare the page
 * with its own rendering (hydration), and discards the page if it finds a foreign node.
 */
export const isSettled = (): boolean => (isNow ??= document.readyState === 'complete');

/** Resolves when the page has loaded and become idle. */
export const whenSettled = (): Promise<void> => (settled ??= settle());

async function settle(): Promise<void> {
  if (!isSettled()) await new Promise<void>(whenIdle);
  isNow = true;
}
