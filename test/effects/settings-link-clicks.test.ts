import { expect } from '@esm-bundle/chai';
import { settingsLinks } from '../../src/effects/settings-link-clicks.js';
import { setup as setupEffect } from './setup.js';

const LINK = '<a href="#cookie-settings"><b>Cookie settings</b></a>';

/** A page whose links are clicked, and the openers for which settings were shown. */
function setup(markup = LINK) {
  const handles = setupEffect(markup, settingsLinks);
  const openers: (HTMLElement | undefined)[] = [];
  handles.store.settings.fallback = { show: (opener) => openers.push(opener) > 0 };
  const link = handles.root.querySelector('a')!;
  return { ...handles, openers, link };
}

/** Clicks, and returns whether the link was left to the browser, which the test then stops. */
function click(target: EventTarget, options: MouseEventInit = {}): boolean {
  let followed = false;
  const look = (event: Event) => {
    followed = !event.defaultPrevented;
    event.preventDefault();
  };
  window.addEventListener('click', look);
  const init = { bubbles: true, cancelable: true, composed: true, ...options };
  target.dispatchEvent(new MouseEvent('click', init));
  window.removeEventListener('click', look);
  return followed;
}

describe('settingsLinks', () => {
  it('opens the settings by a link to #cookie-settings', () => {
    const { link, openers } = setup();
    expect(click(link)).to.be.false;
    expect(openers).to.deep.equal([link]);
  });

  it('calls the registered settings presenter', () => {
    const { store, link, openers } = setup();
    const shown: unknown[] = [];
    const present = (opener?: HTMLElement) => shown.push(opener) > 0;
    store.settings.add({ show: present }, { signal: new AbortController().signal });
    click(link);
    expect(shown).to.deep.equal([link]);
    expect(openers).to.be.empty;
  });

  it('handles a click on a child of the link', () => {
    const { root, link, openers } = setup();
    click(root.querySelector('b')!);
    expect(openers).to.deep.equal([link]);
  });

  it('handles activation by keyboard, which is a click', () => {
    const { link, openers } = setup();
    link.click();
    expect(openers).to.deep.equal([link]);
  });

  it('handles a link that was added later', () => {
    const { root, openers } = setup('<a href="#other"></a>');
    root.innerHTML = LINK;
    click(root.querySelector('a')!);
    expect(openers).to.have.length(1);
  });

  it('handles a link with the full address of this page', () => {
    const { link, openers } = setup();
    link.href = `${location.href.split('#')[0]}#cookie-settings`;
    click(link);
    expect(openers).to.have.length(1);
  });

  it('handles a link in a shadow root', () => {
    const { root, openers } = setup('<div></div><a></a>');
    const shadow = root.querySelector('div')!.attachShadow({ mode: 'open' });
    shadow.innerHTML = LINK;
    expect(click(shadow.querySelector('b')!)).to.be.false;
    expect(openers).to.deep.equal([shadow.querySelector('a')]);
  });

  const elsewhere = [
    '#',
    '#cookie-settings-2',
    '#cookie',
    '/other#cookie-settings',
    '?page=2#cookie-settings',
    'https://example.org/#cookie-settings',
    '/cookie-settings',
  ];
  for (const href of elsewhere) {
    it(`ignores a link to ${href}`, () => {
      const { link, openers } = setup(`<a href="${href}">Link</a>`);
      expect(click(link)).to.be.true;
      expect(openers).to.be.empty;
    });
  }

  const modified: [string, MouseEventInit][] = [
    ['Control', { ctrlKey: true }],
    ['Command', { metaKey: true }],
    ['Shift', { shiftKey: true }],
    ['Alt', { altKey: true }],
    ['the middle button', { button: 1 }],
    ['the right button', { button: 2 }],
  ];
  for (const [what, options] of modified) {
    it(`leaves a click with ${what} to the browser`, () => {
      const { link, openers } = setup();
      expect(click(link, options)).to.be.true;
      expect(openers).to.be.empty;
    });
  }

  it('handles a click that the page handles too, before or after', () => {
    const { root, link, openers } = setup();
    root.addEventListener('click', (event) => event.preventDefault());
    root.addEventListener('click', (event) => event.stopPropagation(), true);
    click(link);
    expect(openers).to.deep.equal([link]);
  });

  it('lets listeners of the page receive the click', () => {
    const { root, link } = setup();
    const heard: boolean[] = [];
    root.addEventListener('click', ({ defaultPrevented }) => heard.push(defaultPrevented));
    click(link);
    expect(heard).to.deep.equal([true]);
  });

  it('handles a link in an SVG image', () => {
    const svg = '<svg><a href="#cookie-settings"><text>Cookies</text></a></svg>';
    const { root, openers } = setup(`<a></a>${svg}`);
    expect(click(root.querySelector('text')!)).to.be.false;
    expect(openers).to.have.length(1);
  });

  it('ignores an SVG image that uses a symbol of that id', () => {
    const { root, openers } = setup('<a></a><svg><use href="#cookie-settings"></use></svg>');
    expect(click(root.querySelector('use')!)).to.be.true;
    expect(openers).to.be.empty;
  });

  it('leaves a link that opens another tab to the browser', () => {
    const { link, openers } = setup('<a href="#cookie-settings" target="_blank">Link</a>');
    expect(click(link)).to.be.true;
    expect(openers).to.be.empty;
  });

  describe('under <base href="/">', () => {
    let base: HTMLBaseElement;

    beforeEach(() => {
      base = document.createElement('base');
      base.href = '/';
      document.head.append(base);
    });

    afterEach(() => base.remove());

    it('handles a link to #cookie-settings before any router', () => {
      const { root, link, openers } = setup();
      let isHeard = false;
      root.addEventListener('click', () => (isHeard = true));
      expect(click(link)).to.be.false;
      expect(openers).to.deep.equal([link]);
      expect(isHeard).to.be.false;
    });

    it('ignores a link to another page', () => {
      const { link, openers } = setup('<a href="/cookies.html#cookie-settings">Link</a>');
      expect(click(link)).to.be.true;
      expect(openers).to.be.empty;
    });
  });

  it('ignores clicks beside links', () => {
    const { root, openers } = setup('<a></a><p id="x">Text</p>');
    expect(click(root.querySelector('p')!)).to.be.true;
    expect(openers).to.be.empty;
  });

  describe('when the page has an element with that id', () => {
    const SECTION = '<section id="cookie-settings" tabindex="-1">Settings</section>';
    const { pathname, search } = location;
    afterEach(() => history.replaceState(null, '', pathname + search));

    it('lets the link scroll to it as usual', () => {
      const { link, openers } = setup(LINK + SECTION);
      link.click();
      expect(location.hash).to.equal('#cookie-settings');
      expect(openers).to.be.empty;
    });

    it('scrolls to an empty anchor too', () => {
      const { link, openers } = setup(`${LINK}<div id="cookie-settings"></div>`);
      expect(click(link)).to.be.false;
      expect(location.hash).to.equal('#cookie-settings');
      expect(openers).to.be.empty;
    });

    for (const kind of ['dialog', 'hidden']) {
      it(`opens the settings when that element is ${kind}`, () => {
        const { link, openers } = setup(`${LINK}<section id="cookie-settings" ${kind}></section>`);
        click(link);
        expect(openers).to.have.length(1);
      });
    }

    it('moves the focus to it', () => {
      const { link } = setup(LINK + SECTION);
      link.click();
      expect(document.activeElement!.id).to.equal('cookie-settings');
    });

    it('moves the focus into it when it delegates focus', () => {
      const { root, link } = setup(`${LINK}<section id="cookie-settings"></section>`);
      const section = root.querySelector('section')!;
      const shadow = section.attachShadow({ mode: 'open', delegatesFocus: true });
      shadow.innerHTML = '<button>Save choices</button>';
      link.click();
      expect(shadow.activeElement?.textContent).to.equal('Save choices');
    });

    it('scrolls it into view', () => {
      const { root, link } = setup(`${LINK}<div style="height: 5000px"></div>${SECTION}`);
      link.click();
      const { top } = root.querySelector('section')!.getBoundingClientRect();
      expect(top).to.be.within(0, window.innerHeight);
    });
  });

  it('stops with the signal', () => {
    const { link, openers, end } = setup();
    end();
    expect(click(link)).to.be.true;
    expect(openers).to.be.empty;
  });
});
