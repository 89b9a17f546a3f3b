import { aTimeout, expect, oneEvent } from '@open-wc/testing';
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

describe('a gated address', () => {
  const kinds = [
    ['src', `<iframe data-consent="media" title="Video" data-src="${FRAME}"></iframe>`],
    ['src', `<img data-consent="media" alt="" data-src="${PIXEL}">`],
    ['srcset', `<img data-consent="media" alt="" data-srcset="${PIXEL} 2x">`],
    ['src', `<video data-consent="media" data-src="${PIXEL}"></video>`],
    ['src', `<embed data-consent="media" data-src="${PIXEL}">`],
    ['href', `<link data-consent="media" rel="icon" data-href="${PIXEL}">`],
  ] as const;
  for (const [attribute, markup] of kinds) {
    it(`comes with consent and goes with it: ${attribute} of ${markup.slice(1, 6)}`, () => {
      const { element, store } = setupElement(markup);
      expect(element.hasAttribute(attribute)).to.be.false;
      store.acceptAll();
      expect(element.getAttribute(attribute)).to.equal(element.getAttribute(`data-${attribute}`));
      store.rejectAll();
      expect(element.hasAttribute(attribute)).to.be.false;
      store.acceptAll();
      expect(element.hasAttribute(attribute)).to.be.true;
    });
  }

  it('comes together with the others of its element', () => {
    const markup = `<img data-consent="media" alt="" data-src="${PIXEL}" data-srcset="${PIXEL} 2x">`;
    const { element, store } = setupElement(markup);
    store.acceptAll();
    expect(element.getAttributeNames()).to.include.members(['src', 'srcset']);
  });

  it('stays away for another category', () => {
    const { element, store } = setupElement(kinds[1][1]);
    store.save({ statistics: 'granted' });
    expect(element.hasAttribute('src')).to.be.false;
  });

  it('goes when its service alone is refused', () => {
    const markup = `<img data-consent="video" alt="" data-src="${PIXEL}">`;
    const { element, store } = setupElement(markup);
    store.acceptAll();
    store.save({ video: 'denied' });
    expect(element.hasAttribute('src')).to.be.false;
  });

  for (const consent of ['', 'unknown']) {
    it(`stays away with data-consent="${consent}"`, () => {
      const markup = `<img data-consent="${consent}" alt="" data-src="${PIXEL}">`;
      const { element, store } = setupElement(markup);
      store.acceptAll();
      expect(element.hasAttribute('src')).to.be.false;
    });
  }

  it('is not touched before there was consent', () => {
    const { element } = setupElement(`<img data-consent="media" alt="" src="${PIXEL}">`);
    expect(element.getAttribute('src')).to.equal(PIXEL);
  });

  it('is found on an element that comes later', async () => {
    const { root, store } = setup();
    store.acceptAll();
    root.innerHTML = `<p>${kinds[1][1]}</p>`;
    await eventually(() => root.querySelector('img')!.hasAttribute('src'));
  });

  it('leaves nothing of a frame’s document running on withdrawal', async () => {
    const { element, store } = setupElement(kinds[0][1]);
    const frame = element as HTMLIFrameElement;
    store.acceptAll();
    await oneEvent(frame, 'load');
    expect(frame.contentDocument!.body.textContent).to.contain('Embedded');
    store.rejectAll();
    await eventually(() => frame.contentDocument?.URL === 'about:blank');
    expect(frame.contentDocument!.body.textContent).to.equal('');
  });
});

describe('a gated template', () => {
  const TEMPLATE = '<template data-consent="media"><p>One</p>and <b>two</b></template><hr>';

  it('is stamped in behind itself with consent', () => {
    const { root, store } = setup(TEMPLATE);
    expect(root.querySelector('p')).to.be.null;
    store.acceptAll();
    expect(root.textContent).to.equal('Oneand two');
    expect(root.querySelector('p')!.previousElementSibling!.localName).to.equal('template');
    expect(root.querySelector('b')!.nextElementSibling!.localName).to.equal('hr');
  });

  it('is taken away with consent and comes back with it', () => {
    const { root, store } = setup(TEMPLATE);
    store.acceptAll();
    store.rejectAll();
    expect(root.textContent).to.equal('');
    expect([...root.children].map(({ localName }) => localName)).to.deep.equal(['template', 'hr']);
    store.acceptAll();
    expect(root.textContent).to.equal('Oneand two');
  });

  it('is stamped in once', async () => {
    const { root, store } = setup(TEMPLATE);
    store.acceptAll();
    store.acceptAll();
    store.save({ statistics: 'denied' });
    root.insertAdjacentHTML('beforeend', '<i data-consent="media"></i>');
    await aTimeout(0);
    expect(root.querySelectorAll('p')).to.have.length(1);
  });

  it('holds back what needs more than itself', async () => {
    const inside = script('gated', 'statistics');
    const { logged, log, store } = setup(`<template data-consent="media">${inside}</template>`);
    store.save({ media: 'granted' });
    await aTimeout(50);
    expect(log).to.be.empty;
    store.save({ statistics: 'granted' });
    await logged(1);
  });

  it('is found when it comes later', async () => {
    const { root, store } = setup();
    store.acceptAll();
    root.innerHTML = TEMPLATE;
    await eventually(() => root.querySelector('p'));
  });

  it('stays as it is after the effect has ended', () => {
    const { root, store, end } = setup(TEMPLATE);
    store.acceptAll();
    end();
    store.rejectAll();
    expect(root.querySelector('p')).to.exist;
  });
});
