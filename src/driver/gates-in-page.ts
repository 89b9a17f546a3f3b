/* Functions that run in the page: `gates.ts` passes the text of each of them on. */

export interface PageGate {
  readonly ids: readonly string[];
  readonly kind: 'element' | 'script' | 'frame' | 'other';
  readonly address?: string | undefined;
  readonly isOpen: boolean;
  /** The name of the element that loads the address although the gate is shut. */
  readonly live?: string | undefined;
}

interface Ledger {
  readonly scripts?: { has(element: Element): boolean };
  readonly open?: { has(element: Element): boolean };
}

/** The state that the package shares on a page about its gates; absent on pages without it. */
export function ledgerOf(): Ledger {
  const isLedger = (key: symbol) => key.description?.startsWith('consent-elements.gates.');
  const key = Object.getOwnPropertySymbols(globalThis).find(isLedger);
  return key ? (globalThis as unknown as Record<symbol, Ledger>)[key]! : {};
}

/** Whether an element is in a slot of a gate: that is there to be loaded, and nothing that it holds. */
export function isPlaceholder(element: Element, gate: Element): boolean {
  const slotted = element.closest('[slot]');
  return slotted !== null && slotted !== gate && gate.contains(slotted);
}

export function addressOf(gate: Element): string | undefined {
  const names = ['data-src', 'src', 'data-href', 'href', 'data-poster', 'data-data'];
  const inside = [...gate.querySelectorAll('[data-src],[src]')].find(
    (one) => !isPlaceholder(one, gate),
  );
  const template = gate.querySelector('template') ?? gate;
  const held =
    template instanceof HTMLTemplateElement ? template.content.querySelector('[src]') : null;
  for (const element of [gate, inside, held, gate.querySelector('a[href]')]) {
    for (const name of names) {
      const value = element?.getAttribute(name);
      if (value && URL.canParse(value, document.baseURI))
        return new URL(value, document.baseURI).href;
    }
  }
  return undefined;
}

export function isOpenElement(gate: Element): boolean {
  return CSS.supports('selector(:state(open))') && gate.matches(':state(open)');
}

export function isOpenMarked(gate: Element): boolean {
  if (gate instanceof HTMLScriptElement) return gate.type !== 'text/plain';
  // Without the package, the script that opens a frame gives it its address.
  return gate instanceof HTMLIFrameElement && /^https?:/.test(gate.src);
}

export function isOpenGate(gate: Element, { scripts, open }: Ledger): boolean {
  if (gate.localName === 'cookie-gate') return isOpenElement(gate);
  const isKnown = gate instanceof HTMLScriptElement ? scripts?.has(gate) : open?.has(gate);
  return isKnown === true || isOpenMarked(gate);
}

/** The element in a shut gate, or the gate itself, that loads an address of another host. */
export function liveIn(gate: Element): Element | undefined {
  const loading = ['iframe', 'img', 'video', 'audio', 'source', 'embed']
    .map((name) => `${name}[src]:not([data-src])`)
    .join();
  return [gate, ...gate.querySelectorAll(loading)].find((element) => {
    const address = element.matches(loading) ? element.getAttribute('src')! : '';
    if (isPlaceholder(element, gate) || !URL.canParse(address, document.baseURI)) return false;
    const { protocol, host } = new URL(address, document.baseURI);
    return /^https?:$/.test(protocol) && host !== location.host;
  });
}

/** Reads the gates of a page. */
export function readGates(): PageGate[] {
  const kinds: Record<string, PageGate['kind']> = {
    'cookie-gate': 'element',
    script: 'script',
    iframe: 'frame',
  };
  const ledger = ledgerOf();
  const gates = [...document.querySelectorAll('cookie-gate,[data-consent]')].slice(0, 500);
  return gates.map((gate) => {
    const isOpen = isOpenGate(gate, ledger);
    const live = isOpen ? undefined : liveIn(gate);
    const ids = gate.getAttribute(gate.localName === 'cookie-gate' ? 'category' : 'data-consent');
    return {
      ids: ids?.match(/\S+/g) ?? [],
      kind: kinds[gate.localName] ?? 'other',
      address: addressOf(live ?? gate),
      isOpen,
      live: live?.localName,
    };
  });
}
