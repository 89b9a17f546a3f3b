import { executeServerCommand } from '@web/test-runner-commands';

/** What is alive in this page. */
export interface LiveObjects {
  readonly documents: number;
  readonly nodes: number;
  readonly jsEventListeners: number;
}

/** Counted by Chromium after a collection of garbage; nothing in other browsers. */
export const liveObjects = (): Promise<LiveObjects | null> => executeServerCommand('live-objects');
