import { expect } from '@esm-bundle/chai';
import type { Cookie, Page, Request } from 'playwright-core';

// As built: browsers cannot load some libraries of the driver unbundled.
const BUILT = '/dist/driver/windows.js';
const { createWindows } = (await import(BUILT)) as typeof import('../../../src/driver/windows.js');

const request = (host: string, page: object): Request =>
  ({
    url: () => `https://${host}/`,
    isNavigationRequest: () => true,
    frame: () => ({ page: () => page }),
  }) as unknown as Request;

const cookie = (domain: string): Cookie => ({ name: 'id', domain, path: '/' }) as Cookie;

describe('cookies of pages that are none of the site', () => {
  const own = {} as Page;
  const observed = () => {
    const windows = createWindows('www.shop.example');
    windows.observe(own);
    return windows;
  };
  const kept = (windows: ReturnType<typeof observed>, domain: string) =>
    windows.without([cookie(domain)], []).length;

  it('do not count where a window has set them that the page opened', () => {
    const windows = observed();
    windows.isElsewhere(request('login.other.example', {}));
    expect(kept(windows, 'login.other.example')).to.equal(0);
    expect(kept(windows, '.other.example')).to.equal(0);
    expect(kept(windows, 'another.example')).to.equal(1);
  });

  it('do not count where the browser stores them after such a page was closed', () => {
    const windows = observed();
    windows.isElsewhere(request('login.other.example', own));
    expect(kept(windows, 'login.other.example')).to.equal(1);
    windows.leave(['login.other.example']);
    expect(kept(windows, 'login.other.example')).to.equal(0);
    expect(kept(windows, '.other.example')).to.equal(0);
    expect(kept(windows, 'other.example')).to.equal(1);
  });

  it('count again once a page of the site requests the host', () => {
    const windows = observed();
    windows.leave(['login.other.example']);
    windows.isElsewhere(request('login.other.example', own));
    expect(kept(windows, 'login.other.example')).to.equal(1);
  });

  it('count where they are of the site itself', () => {
    const windows = observed();
    windows.leave(['www.shop.example', 'login.other.example']);
    expect(kept(windows, 'www.shop.example')).to.equal(1);
    expect(kept(windows, '.shop.example')).to.equal(1);
  });

  it('count where their setting was seen', () => {
    const windows = observed();
    windows.leave(['login.other.example']);
    const setting = { name: 'id', host: 'login.other.example', path: '/' };
    const settings = [setting] as unknown as Parameters<typeof windows.without>[1];
    expect(windows.without([cookie('login.other.example')], settings)).to.have.length(1);
  });
});
