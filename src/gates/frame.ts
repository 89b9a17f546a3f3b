import { scriptPolicy } from '../platform/csp.js';
import { BrowserEvent, dispatch } from '../platform/events.js';
import { pageAddress } from '../platform/page-address.js';
import type { Opener } from './ledger.js';

/** Attributes that describe the position and size of the author's frame in the page. */
const OF_THE_BOX = /^(id|class|style|slot|name|width|height|hidden|src|srcdoc|data-.*|on.*)$/;

const FILLS = 'position:absolute;inset:0;inline-size:100%;block-size:100%;border:0';

/**
 * Loads an embed into the empty document of the author's frame, as a frame that fills it. The
 * author's frame stays at `about:blank`, so no copy of it, no morphing script and no step back in
 * the history requests the address, and a framework finds it unchanged. The inner frame is a new
 * element each time.
 */
export const openFrame: Opener = (element, reopen) => {
  const frame = element as HTMLIFrameElement;
  const page = frame.contentDocument;
  if (!page) return openSealed(frame);
  // Gives the document the page's address, which embeds receive as their referrer, and prevents
  // Firefox from replacing it with another empty document.
  page.open();
  page.close();
  const inner = innerFrame(frame, page);
  const ending = connect(frame, inner);
  page.body.append(inner);
  const isThere = () => inner.isConnected && inner.ownerDocument === frame.contentDocument;
  // Firefox loads the empty document again if the frame is moved right after it was inserted.
  const restore = () => {
    if (!isThere() && frame.contentDocument?.URL === 'about:blank') reopen();
  };
  frame.addEventListener('load', restore, ending);
  return {
    isThere,
    shut() {
      ending.abort();
      inner.remove();
      // The author's own page for the time before consent.
      if (frame.src) frame.contentWindow?.location.replace(frame.src);
    },
  };
};

function innerFrame(frame: HTMLIFrameElement, page: Document): HTMLIFrameElement {
  const inner = page.createElement('iframe');
  for (const { name, value } of frame.attributes) {
    if (!OF_THE_BOX.test(name)) inner.setAttribute(name, value);
  }
  inner.style.cssText = FILLS;
  page.documentElement.lang = document.documentElement.lang;
  page.documentElement.style.colorScheme = getComputedStyle(frame).colorScheme;
  const { src, srcdoc } = frame.dataset;
  if (srcdoc !== undefined) inner.srcdoc = scriptPolicy()!.createHTML(srcdoc);
  else inner.src = pageAddress(src!);
  return inner;
}

/**
 * Connects the page and the embed as if there were no frame in between: forwards messages, and
 * dispatches `load` on the author's frame when the embed has loaded.
 */
function connect(frame: HTMLIFrameElement, inner: HTMLIFrameElement): AbortController {
  const ending = new AbortController();
  const between = frame.contentWindow!;
  const pass = ({ source, data, origin, ports }: MessageEvent) => {
    if (source !== inner.contentWindow) return;
    const message = { data: data as unknown, origin, source: between, ports: [...ports] };
    window.dispatchEvent(new MessageEvent('message', message));
  };
  between.addEventListener('message', pass, ending);
  between.postMessage = (...message: [unknown]) => inner.contentWindow?.postMessage(...message);
  inner.addEventListener('load', () => dispatch(frame, new BrowserEvent('load')), ending);
  return ending;
}

/** For a sandboxed frame without `allow-same-origin`, whose document is not accessible. */
function openSealed(frame: HTMLIFrameElement): ReturnType<Opener> {
  const { src, srcdoc } = frame.dataset;
  const go = (address: string) => frame.contentWindow?.location.replace(address);
  if (srcdoc === undefined) go(pageAddress(src!));
  else frame.srcdoc = scriptPolicy()!.createHTML(srcdoc);
  const { contentWindow } = frame;
  return {
    isThere: () => frame.isConnected && frame.contentWindow === contentWindow,
    shut() {
      if (srcdoc !== undefined) frame.removeAttribute('srcdoc');
      go(frame.src || 'about:blank');
    },
  };
}
