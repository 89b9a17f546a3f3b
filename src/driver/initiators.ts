import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { bareAddress } from './addresses.js';
import { HANGING, within } from './waiting.js';

/** A page that never ends requesting would fill the memory otherwise. */
const MOST = 5000;

interface CallFrames {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: CallFrames;
}

/** The script at the top of a stack; of one that began with a timer or a promise, the one before. */
function topOf(stack: CallFrames | undefined): string | undefined {
  for (let part = stack; part; part = part.parent) {
    const found = part.callFrames.find(({ url }) => bareAddress(url));
    if (found) return found.url;
  }
  return undefined;
}

async function noteInitiators(session: CDPSession, initiators: Map<string, string>) {
  session.on('Network.requestWillBeSent', ({ request, initiator }) => {
    const address = bareAddress(topOf(initiator.stack as CallFrames) ?? initiator.url);
    if (address && initiators.size < MOST && !initiators.has(request.url)) {
      initiators.set(request.url, address);
    }
  });
  // A picture that a script makes is requested when the script has ended: its stack is one of before.
  await session.send('Runtime.enable');
  await session.send('Debugger.setAsyncCallStackDepth', { maxDepth: 4 }).catch(() => undefined);
  // Playwright reads the bodies; this session needs none.
  await session.send('Network.enable', { maxTotalBufferSize: 0, maxResourceBufferSize: 0 });
}

/** The initiators of requests by the addresses of these, as the browser's tools know them. */
export function createInitiators(context: BrowserContext) {
  const initiators = new Map<string, string>();
  return {
    async follow(page: Page): Promise<void> {
      const session = await within(context.newCDPSession(page), HANGING);
      if (session) await within(noteInitiators(session, initiators), HANGING);
    },
    of: (address: string): string | undefined => initiators.get(address),
    forget: () => initiators.clear(),
  };
}
