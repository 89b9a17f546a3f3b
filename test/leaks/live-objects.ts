import { executeServerCommand } from '@web/test-runner-commands';

/** The numbers of live objects in this page. */
export interface LiveObjects {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

/** Counted by Chromium after a garbage collection; `undefined` in other browsers. */
export const liveObjects = (): Promise<LiveObjects | null> => executeServerCommand('live-objects');
