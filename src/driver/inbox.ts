import type { Frame, Page, WebSocket } from 'playwright-core';
import { bareAddress, webAddress } from './addresses.js';
import type { Place } from './sightings.js';
import type { CookieSetting } from './cookie-setting.js';
import type { SeenRequest } from './watch-requests.js';
import type { ItemWrite } from './watch-writes.js';

/** A page that never ends writing would fill the memory otherwise. */
const MOST = 5000;

/** A frame in a page that went to an address. */
export interface SeenFrame {
  readonly url: URL;
  readonly initiator: string | undefined;
  readonly place: Place;
}

/** The frame, if it is one of a page and has an address of the web. */
export function frameOf(frame: Frame, place: Place): SeenFrame | undefined {
  const around = frame.parentFrame();
  const url = webAddress(frame.url());
  if (!around || !url) return undefined;
  return { url, initiator: bareAddress(around.url()), place };
}

/** The request of a socket, which Playwright reports apart from others. */
export function socketOf(socket: WebSocket, page: Page, place: Place): SeenRequest | undefined {
  const url = webAddress(socket.url());
  const initiator = bareAddress(page.url());
  return url && { url, type: 'websocket', initiator, place, cookies: [] };
}

/** Keeps what happened until a recorder takes it. */
export function createInbox() {
  const settings: CookieSetting[] = [];
  const items: ItemWrite[] = [];
  const frames: SeenFrame[] = [];
  const sockets: SeenRequest[] = [];
  const add = <T>(list: T[], one: T | undefined): void => {
    if (one !== undefined && list.length < MOST) list.push(one);
  };
  return {
    addSetting: (setting: CookieSetting) => add(settings, setting),
    addItem: (write: ItemWrite) => add(items, write),
    addFrame: (frame: SeenFrame | undefined) => add(frames, frame),
    addSocket: (socket: SeenRequest | undefined) => add(sockets, socket),
    take: () => ({
      settings: settings.splice(0),
      items: items.splice(0),
      frames: frames.splice(0),
      sockets: sockets.splice(0),
    }),
  };
}
