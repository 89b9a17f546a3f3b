import type { Page } from 'playwright-core';
import { loadEngine, type Engine } from './engine.js';
import { FrameWorlds, runIn, type FrameWorld } from './frame-worlds.js';
import { until } from '../waiting.js';

/** Another manager, where the engine has found it. */
export interface Manager {
  readonly name: string;
  readonly world: FrameWorld;
}

/** A message of the engine. */
interface Message {
  readonly type: string;
  readonly cmp?: string;
  readonly result?: boolean;
  readonly id?: string;
  readonly code?: string;
}

/** Milliseconds in which the engine has to answer a banner, which may take several clicks. */
const PATIENCE = 20_000;

/** Finds and answers the banners of other managers on a page, in its frames too. */
export class Managers {
  /** The manager that a page has, whether it shows its banner or not. */
  present: string | undefined;
  /** The manager whose banner shows. */
  shown: Manager | undefined;
  readonly #worlds: FrameWorlds;
  readonly #results = new Map<string, boolean>();

  constructor(page: Page) {
    this.#worlds = new FrameWorlds(page, (text, world) => void this.#take(text, world));
  }

  /** Starts the engine in all frames where it does not run yet. */
  async detect(): Promise<void> {
    const engine = await loadEngine();
    if (!engine) return;
    for (const world of await this.#worlds.made()) await runIn(world, startOf(engine));
  }

  /** Has the engine answer. Resolves to `undefined` if it does not say whether it could. */
  async answer({ world }: Manager, action: 'optIn' | 'optOut'): Promise<boolean | undefined> {
    await send(world, { type: action });
    const type = `${action}Result`;
    return until(PATIENCE, () => Promise.resolve(this.#results.get(type)));
  }

  end(): Promise<void> {
    return this.#worlds.end();
  }

  async #take(text: string, world: FrameWorld): Promise<void> {
    const { type, cmp = '', result, id, code } = JSON.parse(text) as Message;
    if (type === 'cmpDetected') this.present = cmp;
    else if (type === 'popupFound') this.shown = { name: cmp, world };
    else if (type.endsWith('Result')) this.#results.set(type, result === true);
    else if (type === 'eval' && code) {
      const value = await this.#worlds.runAmongScripts(world, code);
      await send(world, { type: 'evalResp', id, result: value });
    }
  }
}

/** Passes a message to the engine, which may take long to do what it says. */
const send = (world: FrameWorld, message: object): Promise<unknown> =>
  runIn(world, `void autoconsentReceiveMessage(${JSON.stringify(message)})`, false);

/** Its first message asks for the settings, before it can take them. */
const startOf = ({ script, settings }: Engine): string => `
  globalThis.autoconsentSendMessage = async (message) => {
    if (message.type !== 'report') consentElements(JSON.stringify(message));
  };
  ${script}
  void autoconsentReceiveMessage(${settings});`;
