import type { BrowserContext, Dialog, Page } from 'playwright-core';
import type { Phase } from '../check/observed.js';
import { bareAddress } from './addresses.js';
import type { Recorder } from './recorder.js';
import type { Run } from './run.js';
import { within } from './waiting.js';

/** The one tab of a phase. */
export interface Tab {
  /** The page; a new one after a crash. */
  page(): Promise<Page>;
  /** Whether the page has crashed since it was opened. */
  readonly hasCrashed: () => boolean;
  /** Whether a download has begun since the last call. */
  takeDownload(): boolean;
  /** Closes the page: remains of one that did not open would end the next one. */
  discard(): Promise<void>;
}

const SENTENCES = {
  dialog: 'The page opened a dialog, which was dismissed.',
  popup: 'The page opened a window, which was closed.',
  download: 'The page began a download, which was refused.',
  crash: 'The browser’s tab crashed. The record may lack parts of the page.',
};

type Note = (kind: keyof typeof SENTENCES, detail?: string) => void;

const answer = (dialog: Dialog, note: Note): void => {
  // “Leave the page?” stands in the way of the next one.
  const isLeaving = dialog.type() === 'beforeunload';
  if (!isLeaving) note('dialog');
  void (isLeaving ? dialog.accept() : dialog.dismiss()).catch(() => undefined);
};

/** Closes a window that a page has opened. */
function closePopup(page: Page, note: Note): void {
  const address = bareAddress(page.url());
  note('popup', address && ` It was to show ${address}.`);
  page.on('dialog', (dialog) => answer(dialog, note));
  void page.close().catch(() => undefined);
}

function watched(page: Page, note: Note): Page {
  page.on('dialog', (dialog) => answer(dialog, note));
  page.on('crash', () => note('crash'));
  page.on('download', (download) => {
    note('download');
    void download.cancel().catch(() => undefined);
  });
  return page;
}

/** A page, and what happened to it. */
interface Opened {
  readonly page: Page;
  hasCrashed: boolean;
  hasDownload: boolean;
}

async function opened(context: BrowserContext, note: Note): Promise<Opened> {
  const page = watched(await context.newPage(), note);
  const tab = { page, hasCrashed: false, hasDownload: false };
  page.on('crash', () => (tab.hasCrashed = true));
  page.on('download', () => (tab.hasDownload = true));
  return tab;
}

function takeDownload(tab: Opened | undefined): boolean {
  const had = tab?.hasDownload ?? false;
  if (tab) tab.hasDownload = false;
  return had;
}

/** Opens the tab of a phase, and keeps what pages do beside being shown from ending the visits. */
export function openTab(run: Run, context: BrowserContext, phase: Phase, recorder: Recorder): Tab {
  let current: Opened | undefined;
  const note: Note = (kind, detail = '') => {
    const { page: address } = recorder.place;
    const message = SENTENCES[kind] + detail;
    run.troubles.add({ kind, address, phase, message, isFatal: kind === 'crash' });
  };
  const discard = async () => {
    const closing = current?.page.close().catch(() => undefined);
    current = undefined;
    // A tab that has crashed may not answer.
    if (closing) await within(closing, 3000);
  };
  context.on('page', (page) => {
    // The tab itself is announced before it is there.
    if (current && page !== current.page) closePopup(page, note);
  });
  return {
    async page() {
      if (current && !current.hasCrashed && !current.page.isClosed()) return current.page;
      await discard();
      current = await opened(context, note);
      await recorder.follow(current.page);
      return current.page;
    },
    discard,
    hasCrashed: () => current?.hasCrashed ?? false,
    takeDownload: () => takeDownload(current),
  };
}
