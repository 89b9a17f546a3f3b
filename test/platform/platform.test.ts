import { expect } from '@esm-bundle/chai';
import { BrowserEvent, dispatch } from '../../src/platform/events.js';
import { whenIdle } from '../../src/platform/page-state.js';
import { isolated } from '../../src/platform/isolated.js';
import { readCookies } from '../../src/platform/read-cookies.js';
import { setCookie, writeCookie } from '../../src/platform/write-cookie.js';

describe('BrowserEvent', () => {
  it('is the class from which the events of the browser inherit', () => {
    expect(BrowserEvent).to.equal(Event);
    expect(new MessageEvent('message')).to.be.instanceOf(BrowserEvent);
  });
});

describe('dispatch', () => {
  it('reaches a target that overrides dispatchEvent', () => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="dispatchEvent" />';
    let count = 0;
    form.addEventListener('consent-ready', () => count++);
    dispatch(form, new Event('consent-ready'));
    expect(count).to.equal(1);
  });

  it('does nothing without a target', () => {
    expect(() => dispatch(undefined, new Event('consent-ready'))).not.to.throw();
  });
});

describe('isolated', () => {
  it('reports what a function throws, and returns', async () => {
    const reported = new Promise<ErrorEvent>((resolve) => {
      addEventListener(
        'error',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          resolve(event);
        },
        { once: true, capture: true },
      );
    });
    const { onerror } = window;
    window.onerror = null;
    isolated(() => {
      throw new Error('of a listener');
    });
    expect((await reported).message).to.contain('of a listener');
    window.onerror = onerror;
  });
});

describe('cookies', () => {
  afterEach(() => {
    writeCookie('platform-test=', 0);
    Reflect.deleteProperty(document, 'cookie');
  });

  it('are written for the whole site, and read', () => {
    writeCookie('platform-test=1', 60);
    expect(readCookies()).to.contain('platform-test=1');
    writeCookie('platform-test=', 0);
    expect(readCookies()).not.to.contain('platform-test');
  });

  it('are written and read if the page overrides document.cookie', () => {
    Object.defineProperty(document, 'cookie', { value: undefined, configurable: true });
    writeCookie('platform-test=2', 60);
    expect(readCookies()).to.contain('platform-test=2');
  });

  it('use an accessor of the page that returns a string', () => {
    const written: string[] = [];
    Object.defineProperty(document, 'cookie', {
      configurable: true,
      get: () => 'own=1',
      set: (cookie: string) => written.push(cookie),
    });
    setCookie('platform-test=3');
    expect(written).to.deep.equal(['platform-test=3']);
    expect(readCookies()).to.equal('own=1');
  });
});

describe('whenIdle', () => {
  it('calls a function once the page has loaded', async () => {
    await new Promise<void>(whenIdle);
    expect(document.readyState).to.equal('complete');
  });
});
