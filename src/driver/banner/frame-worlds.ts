import type { CDPSession, Frame, Page } from 'playwright-core';
import { within } from '../waiting.js';

/** Milliseconds for one call of the browser: a page that never ends a script answers nothing. */
const PATIENCE = 3000;

/** A page may have hundreds of frames; banners are in the first ones. */
const MOST_FRAMES = 20;

/** The name of the world, and of the function in it that sends a text to us. */
const NAME = 'consentElements';

/**
 * A place in a frame where scripts run beside those of the page: they have the same document, but
 * built-in functions that the page cannot replace, and no content security policy.
 */
export interface FrameWorld {
  readonly session: CDPSession;
  /** Whether it belongs to the page itself, not to a frame in it. */
  readonly isTop: boolean;
  readonly frame: string;
  readonly context: number;
}

/** Runs an expression in a world, and resolves to its value; to `undefined` if the world is gone. */
export async function runIn<T>({ session, context }: FrameWorld, code: string, isAwaited = true) {
  const options = { contextId: context, awaitPromise: isAwaited, returnByValue: isAwaited };
  const call = session.send('Runtime.evaluate', { expression: code, ...options });
  const { result } = (await within(call, PATIENCE)) ?? {};
  return result?.value as T | undefined;
}

/** Makes the world of a frame, or finds the one that was made. */
async function worldIn(session: CDPSession, frame: string, isTop: boolean) {
  const options = { frameId: frame, worldName: NAME };
  const made = await within(session.send('Page.createIsolatedWorld', options), PATIENCE);
  return made && { session, frame, isTop, context: made.executionContextId };
}

interface FrameTree {
  readonly frame: { readonly id: string };
  readonly childFrames?: FrameTree[] | undefined;
}

const idsIn = ({ frame, childFrames = [] }: FrameTree): string[] => [
  frame.id,
  ...childFrames.flatMap(idsIn),
];

/** The worlds of a page and of the frames in it. */
export class FrameWorlds {
  readonly #page: Page;
  readonly #sessions = new Map<Page | Frame, CDPSession>();
  readonly #onText: (text: string, world: FrameWorld) => void;
  readonly #worlds = new Map<string, FrameWorld>();
  /** The contexts in which the scripts of the frames run. */
  readonly #mains = new Map<string, number>();

  /** @param onText Gets what scripts send by `consentElements(text)`. */
  constructor(page: Page, onText: (text: string, world: FrameWorld) => void = () => undefined) {
    this.#page = page;
    this.#onText = onText;
  }

  /** The worlds that have been made since the last call. */
  async made(): Promise<FrameWorld[]> {
    const frames = this.#page.frames().slice(1, MOST_FRAMES);
    const made: FrameWorld[] = [];
    for (const target of [this.#page, ...frames]) {
      const session = await this.#sessionOf(target);
      if (session) made.push(...(await this.#madeIn(session, target === this.#page)));
    }
    return made;
  }

  /** Runs an expression among the scripts of the page. */
  async runAmongScripts(world: FrameWorld, code: string): Promise<unknown> {
    const context = this.#mains.get(world.frame);
    return context === undefined ? undefined : runIn({ ...world, context }, code);
  }

  async end(): Promise<void> {
    for (const session of this.#sessions.values()) {
      await within(session.detach(), PATIENCE);
    }
    this.#sessions.clear();
  }

  async #madeIn(session: CDPSession, isPage: boolean): Promise<FrameWorld[]> {
    const answer = await within(session.send('Page.getFrameTree'), PATIENCE);
    const ids = answer ? idsIn(answer.frameTree).slice(0, MOST_FRAMES) : [];
    const made: FrameWorld[] = [];
    for (const id of ids) {
      if (this.#worlds.has(id)) continue;
      const world = await worldIn(session, id, isPage && id === ids[0]);
      if (world) made.push(world);
      if (world) this.#worlds.set(id, world);
    }
    return made;
  }

  /** Frames of another process have a session of their own; the others have none. */
  async #sessionOf(target: Page | Frame): Promise<CDPSession | undefined> {
    const known = this.#sessions.get(target);
    if (known) return known;
    const session = await within(this.#page.context().newCDPSession(target), PATIENCE);
    if (!session) return undefined;
    this.#sessions.set(target, session);
    await this.#listen(session);
    return session;
  }

  async #listen(session: CDPSession): Promise<void> {
    session.on('Runtime.executionContextCreated', ({ context: { id, auxData } }) => {
      const { frameId, isDefault } = auxData as { frameId?: string; isDefault?: boolean };
      if (frameId && isDefault) this.#mains.set(frameId, id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId: id }) => {
      for (const [frame, { context, session: its }] of this.#worlds) {
        if (its === session && context === id) this.#worlds.delete(frame);
      }
    });
    session.on('Runtime.executionContextsCleared', () => {
      for (const [frame, { session: its }] of this.#worlds) {
        if (its === session) this.#worlds.delete(frame);
      }
    });
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId: id }) => {
      const worlds = [...this.#worlds.values()];
      const world = worlds.find((one) => one.session === session && one.context === id);
      if (name === NAME && world) this.#onText(payload, world);
    });
    const binding = { name: NAME, executionContextName: NAME };
    await within(session.send('Runtime.enable'), PATIENCE);
    await within(session.send('Runtime.addBinding', binding), PATIENCE);
  }
}
