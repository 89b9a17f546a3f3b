import { expect } from '@open-wc/testing';
import { settingsLinks } from '../../src/effects/settings-links.js';
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

/** Clicks and tells whether the link was left to the browser, which is then stopped. */
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
  it('lets a link to #cookie-settings open the settings', () => {
    const { link, openers } = setup();
    expect(click(link)).to.be.false;
    expect(openers).to.deep.equal([link]);
  });

  it('asks the element that presents the settings, if there is one', () => {
    const { store, link, openers } = setup();
    const shown: unknown[] = [];
    const present = (opener?: HTMLElement) => shown.push(opener) > 0;
    store.settings.add({ show: present }, { signal: new AbortController().signal });
    click(link);
    expect(shown).to.deep.equal([link]);
    expect(openers).to.be.empty;
  });

  it('takes a click on something in the link', () => {
    const { root, link, openers } = setup();
    click(root.querySelector('b')!);
    expect(openers).to.deep.equal([link]);
  });

  it('takes the activation by keyboard, which is a click', () => {
    const { link, openers } = setup();
    link.click();
    expect(openers).to.deep.equal([link]);
  });

  it('takes a link that was added later', () => {
    const { root, openers } = setup('<a href="#other"></a>');
    root.innerHTML = LINK;
    click(root.querySelector('a')!);
    expect(openers).to.have.length(1);
  });

  it('takes the whole address of this page', () => {
    const { link, openers } = setup();
    link.href = `${location.href.split('#')[0]}#cookie-settings`;
    click(link);
    expect(openers).to.have.length(1);
  });

  it('takes a link in a shadow root', () => {
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
    it(`leaves a link to ${href} alone`, () => {
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

  it('takes a click that the page has handled, before or after', () => {
    const { root, link, openers } = setup();
    root.addEventListener('click', (event) => event.preventDefault());
    root.addEventListener('click', (event) => event.stopPropagation(), true);
    click(link);
    expect(openers).to.deep.equal([link]);
  });

  it('lets listeners of the page hear of the click', () => {
    const { root, link } = setup();
    const heard: boolean[] = [];
    root.addEventListener('click', ({ defaultPrevented }) => heard.push(defaultPrevented));
    click(link);
    expect(heard).to.deep.equal([true]);
  });

  it('takes a link in an SVG picture', () => {
    const svg = '<svg><a href="#cookie-settings"><text>Cookies</text></a></svg>';
    const { root, openers } = setup(`<a></a>${svg}`);
    expect(click(root.querySelector('text')!)).to.be.false;
    expect(openers).to.have.length(1);
  });

  it('leaves a picture alone that is made of a symbol of that id', () => {
    const { root, openers } = setup('<a></a><svg><use href="#cookie-settings"></use></svg>');
    expect(click(root.querySelector('use')!)).to.be.true;
    expect(openers).to.be.empty;
  });

  it('leaves a link to the browser that opens another tab', () => {
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

    it('takes a link to #cookie-settings, of which no router hears', () => {
      const { root, link, openers } = setup();
      let isHeard = false;
      root.addEventListener('click', () => (isHeard = true));
      expect(click(link)).to.be.false;
      expect(openers).to.deep.equal([link]);
      expect(isHeard).to.be.false;
    });

    it('leaves a link to another page alone', () => {
      const { link, openers } = setup('<a href="/cookies.html#cookie-settings">Link</a>');
      expect(click(link)).to.be.true;
      expect(openers).to.be.empty;
    });
  });

  it('leaves clicks beside links alone', () => {
    const { root, openers } = setup('<a></a><p id="x">Text</p>');
    expect(click(root.querySelector('p')!)).to.be.true;
    expect(openers).to.be.empty;
  });

  describe('where the page has an element with that id', () => {
    const SECTION = '<section id="cookie-settings" tabindex="-1">Settings</section>';
    const { pathname, search } = location;
    afterEach(() => history.replaceState(null, '', pathname + search));

    it('lets the link go to it, as links do', () => {
      const { link, openers } = setup(LINK + SECTION);
      link.click();
      expect(location.hash).to.equal('#cookie-settings');
      expect(openers).to.be.empty;
    });

    it('goes to an empty anchor as well', () => {
      const { link, openers } = setup(`${LINK}<div id="cookie-settings"></div>`);
      expect(click(link)).to.be.false;
      expect(location.hash).to.equal('#cookie-settings');
      expect(openers).to.be.empty;
    });

    for (const kind of ['dialog', 'hidden']) {
      it(`opens the settings where that element is ${kind}`, () => {
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

    it('moves the focus into it where it passes the focus on', () => {
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

  it('ends with the signal', () => {
    const { link, openers, end } = setup();
    end();
    expect(click(link)).to.be.true;
    expect(openers).to.be.empty;
  });
});
