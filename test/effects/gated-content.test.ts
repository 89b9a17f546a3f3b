import { expect } from '@esm-bundle/chai';
import { aTimeout, oneEvent } from '@open-wc/testing-helpers';
import { eventually } from '../eventually.js';
import { fixtureUrl, script, setup } from './setup.js';

const FRAME = fixtureUrl('frame.html');
const PIXEL = fixtureUrl('pixel.svg');

/** The markup of a gated element, which is the first one in the page. */
function setupElement(markup: string) {
  const handles = setup(markup);
  const element = handles.root.querySelector<HTMLElement>('[data-consent]')!;
  return { ...handles, element };
}

/** What of an element shows in the page: its own frame, a rule, or an address of its own. */
const shows = (element: HTMLElement): boolean => {
  if (element instanceof HTMLIFrameElement) {
    return element.contentDocument?.querySelector('iframe') !== null;
  }
  const { content } = getComputedStyle(element);
  return element.hasAttribute('src') || content.startsWith('url(') || content.includes('image-set');
};

describe('an element with a gated address', () => {
  const kinds = [
    ['a frame', `<iframe data-consent="media" title="Video" data-src="${FRAME}"></iframe>`],
    ['an image', `<img data-consent="media" alt="" data-src="${PIXEL}">`],
    ['an image with srcset', `<img data-consent="media" alt="" data-srcset="${PIXEL} 2x">`],
    ['an embed', `<embed data-consent="media" data-src="${PIXEL}">`],
  ] as const;
  for (const [name, markup] of kinds) {
    it(`opens on consent, shuts on withdrawal and opens again: ${name}`, async () => {
      const { element, store } = setupElement(markup);
      expect(shows(element)).to.be.false;
      store.acceptAll();
      await eventually(() => shows(element));
      store.rejectAll();
      await eventually(() => !shows(element));
      store.acceptAll();
      await eventually(() => shows(element));
    });
  }

  it('keeps the size of the image at any pixel density', async () => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 40, height: 20 });
    const address = canvas.toDataURL();
    const { element, store } = setupElement(
      `<img data-consent="media" alt="" data-srcset="${address} 2x">`,
    );
    store.acceptAll();
    await eventually(() => element.getBoundingClientRect().width === 20, 'it has half the pixels');
  });

  it('stays shut for another category', async () => {
    const { element, store } = setupElement(kinds[1][1]);
    store.save({ statistics: 'granted' });
    await aTimeout(50);
    expect(shows(element)).to.be.false;
  });

  it('shuts when only its service is refused', async () => {
    const markup = `<img data-consent="video" alt="" data-src="${PIXEL}">`;
    const { element, store } = setupElement(markup);
    store.acceptAll();
    await eventually(() => shows(element));
    store.save({ video: 'denied' });
    await eventually(() => !shows(element));
  });

  for (const consent of ['', 'unknown']) {
    it(`stays shut with data-consent="${consent}"`, async () => {
      const markup = `<img data-consent="${consent}" alt="" data-src="${PIXEL}">`;
      const { element, store } = setupElement(markup);
      store.acceptAll();
      await aTimeout(50);
      expect(shows(element)).to.be.false;
    });
  }

  it('leaves an address without a gate unchanged', () => {
    const { element } = setupElement(`<img data-consent="media" alt="" src="${PIXEL}">`);
    expect(element.getAttribute('src')).to.equal(PIXEL);
  });

  it('opens when it is added later', async () => {
    const { root, store } = setup();
    store.acceptAll();
    root.innerHTML = `<p>${kinds[1][1]}</p>`;
    await eventually(() => shows(root.querySelector('img')!));
  });

  it('fires the load event of an image and of a frame', async () => {
    for (const [, markup] of kinds.slice(0, 2)) {
      const { element, store } = setupElement(markup);
      const loaded = oneEvent(element, 'load');
      store.acceptAll();
      await loaded;
    }
  });

  it('unloads the document of a frame on withdrawal', async () => {
    const { element, store } = setupElement(kinds[0][1]);
    const frame = element as HTMLIFrameElement;
    const inner = () => frame.contentDocument!.querySelector('iframe');
    store.acceptAll();
    const text = () => inner()?.contentDocument?.body?.textContent ?? '';
    await eventually(() => text().includes('Embedded'));
    store.rejectAll();
    expect(inner()).to.be.null;
  });

  describe('a frame', () => {
    const setupFrame = () => {
      const { element, ...handles } = setupElement(kinds[0][1]);
      const frame = element as HTMLIFrameElement;
      const all = () => frame.contentDocument?.querySelectorAll('iframe') ?? [];
      const isLoaded = () => all()[0]?.contentDocument?.body?.textContent;
      /** WebKit runs microtasks while a document closes. */
      const onClose = (act: () => void) => {
        const page = frame.contentDocument!;
        page.close = () => {
          Document.prototype.close.call(page);
          act();
        };
      };
      const applyAgain = () => document.dispatchEvent(new Event('DOMContentLoaded'));
      return { ...handles, frame, all, isLoaded, onClose, applyAgain };
    };

    it('loads the embed again when the browser replaces its empty document', async () => {
      const { frame, store, all, isLoaded } = setupFrame();
      store.acceptAll();
      await eventually(isLoaded);
      const [before] = all();
      frame.contentWindow!.location.replace('about:blank');
      await eventually(() => isLoaded() && all()[0] !== before);
    });

    it('loads the embed when it moves right after it was inserted', async () => {
      const { frame, root, store, all, isLoaded } = setupFrame();
      store.acceptAll();
      root.replaceChildren();
      for (let times = 0; times < 3; times++) {
        root.replaceChildren(frame);
        // The mutation observer opens it in a microtask.
        await Promise.resolve();
        expect(all().length).to.equal(1);
      }
      await eventually(isLoaded);
    });

    it('leaves a document alone that a script of the page has loaded into it', async () => {
      const { frame, store, isLoaded } = setupFrame();
      store.acceptAll();
      await eventually(isLoaded);
      frame.src = fixtureUrl('frame.html?other');
      const other = () => frame.contentDocument!;
      await eventually(() => other().URL.endsWith('?other') && other().readyState === 'complete');
      await aTimeout(0);
      expect(other().body.textContent).to.include('Embedded');
    });

    it('stays empty when its document is replaced after a withdrawal', async () => {
      const { frame, store, all, isLoaded } = setupFrame();
      store.acceptAll();
      await eventually(isLoaded);
      store.rejectAll();
      const loaded = oneEvent(frame, 'load');
      frame.contentWindow!.location.replace('about:blank');
      await loaded;
      expect(all().length).to.equal(0);
    });

    it('stays empty if the visitor withdraws while its document is filled again', async () => {
      const { frame, store, all, isLoaded, onClose, applyAgain } = setupFrame();
      frame.addEventListener('load', () => {
        if (frame.contentDocument?.URL !== 'about:blank') return;
        onClose(() => {
          store.rejectAll();
          applyAgain();
        });
      });
      store.acceptAll();
      await eventually(isLoaded);
      frame.contentWindow!.location.replace('about:blank');
      await eventually(() => !store.isGranted('media'));
      expect(all().length).to.equal(0);
    });

    it('opens once if the page changes while it opens', async () => {
      const { store, all, onClose, applyAgain } = setupFrame();
      onClose(applyAgain);
      store.acceptAll();
      expect(all().length).to.equal(1);
      store.rejectAll();
      expect(all().length).to.equal(0);
    });

    it('stays shut if the visitor withdraws while it opens', () => {
      const { store, all, onClose, applyAgain } = setupFrame();
      onClose(() => {
        store.rejectAll();
        applyAgain();
      });
      store.acceptAll();
      expect(all().length).to.equal(0);
    });
  });

  it('lets the page and the document in a frame exchange messages', async () => {
    const text = encodeURIComponent(
      '<script>onmessage = ({ data }) => parent.postMessage(data + "!", "*")</script>',
    );
    const { element, store } = setupElement(
      `<iframe data-consent="media" title="Video" data-src="data:text/html,${text}"></iframe>`,
    );
    const frame = element as HTMLIFrameElement;
    store.acceptAll();
    await oneEvent(frame.contentDocument!.querySelector('iframe')!, 'load');
    const answer = oneEvent(window, 'message') as Promise<MessageEvent>;
    frame.contentWindow!.postMessage('Hello', '*');
    const { data, source } = await answer;
    expect(data).to.equal('Hello!');
    expect(source === frame.contentWindow).to.be.true;
  });

  it('opens the document of data-srcdoc', async () => {
    const { element, store } = setupElement(
      '<iframe data-consent="media" title="Video" data-srcdoc="<p>Inside</p>"></iframe>',
    );
    const frame = element as HTMLIFrameElement;
    store.acceptAll();
    const inner = () => frame.contentDocument!.querySelector('iframe');
    await eventually(() => inner()?.contentDocument?.body?.textContent === 'Inside');
  });
});

describe('a gated template', () => {
  const TEMPLATE = '<template data-consent="media"><p>One</p>and <b>two</b></template><hr>';

  it('inserts its content after itself on consent', () => {
    const { root, store } = setup(TEMPLATE);
    expect(root.querySelector('p')).to.be.null;
    store.acceptAll();
    expect(root.textContent).to.equal('Oneand two');
    expect(root.querySelector('p')!.previousElementSibling!.localName).to.equal('template');
    expect(root.querySelector('b')!.nextElementSibling!.localName).to.equal('hr');
  });

  it('removes its content on withdrawal and inserts it again on consent', () => {
    const { root, store } = setup(TEMPLATE);
    store.acceptAll();
    store.rejectAll();
    expect(root.textContent).to.equal('');
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['template', 'hr']);
    store.acceptAll();
    expect(root.textContent).to.equal('Oneand two');
  });

  it('inserts its content once', async () => {
    const { root, store } = setup(TEMPLATE);
    store.acceptAll();
    store.acceptAll();
    store.save({ statistics: 'denied' });
    root.insertAdjacentHTML('beforeend', '<i data-consent="media"></i>');
    await aTimeout(0);
    expect(root.querySelectorAll('p')).to.have.length(1);
  });

  it('stays shut while another required id is denied', async () => {
    const inside = script('gated', 'statistics');
    const { logged, log, store } = setup(`<template data-consent="media">${inside}</template>`);
    store.save({ media: 'granted' });
    await aTimeout(50);
    expect(log).to.be.empty;
    store.save({ statistics: 'granted' });
    await logged(1);
  });

  it('opens when it is added later', async () => {
    const { root, store } = setup();
    store.acceptAll();
    root.innerHTML = TEMPLATE;
    await eventually(() => root.querySelector('p'));
  });

  it('keeps its state after the effect has ended', () => {
    const { root, store, end } = setup(TEMPLATE);
    store.acceptAll();
    end();
    store.rejectAll();
    expect(root.querySelector('p')).to.exist;
  });
});
