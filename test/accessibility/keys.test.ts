import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.js';
import type { CookieSettingsElement } from '../../src/define/settings.js';
import {
  all,
  createStore,
  expectNone,
  expectSame,
  focused,
  mount,
  part,
  rendered,
} from '../elements/mounting.js';
import { eventually } from '../eventually.js';

const GATE = `<template><a href="#in">In</a></template><a href="/film">Watch it there</a>`;

/** An element between two links of the page. */
async function between(tag: string, properties: Record<string, unknown> = {}, children = '') {
  const page = await fixture<HTMLElement>(
    html`<div><a href="#before">Before</a><p></p><a href="#after">After</a></div>`,
  );
  const store = createStore();
  const element = await mount<LitElement>(tag, { store, ...properties }, children);
  page.querySelector('p')!.replaceWith(element);
  await rendered(element);
  const [before, after] = page.querySelectorAll<HTMLElement>(':scope > a');
  return { element, store, before: before!, after: after! };
}

async function bannerAsDialog() {
  const found = await between('cookie-banner');
  Object.assign(found.element, { placement: 'dialog' });
  await rendered(found.element);
  expectSame(focused(), part(found.element, 'dialog'));
  return found;
}

/** The name of the focused element; the name of a switch is its label. */
function nameOfFocused(): string {
  const [label] = (focused() as HTMLInputElement).labels ?? [];
  return (label ?? focused()!).textContent!.replaceAll(/\s+/g, ' ').trim();
}

/** The names of the elements that get focus between two others when a key is pressed repeatedly. */
async function pass(press: string, from: HTMLElement, to: HTMLElement): Promise<string[]> {
  const names: string[] = [];
  from.focus();
  while (names.length < 20) {
    await sendKeys({ press });
    if (focused() === to) break;
    names.push(nameOfFocused());
  }
  return names;
}

const STOPS = {
  'cookie-banner': [
    ...['Cookie statement', 'Privacy notice', 'Accept all', 'Reject all', 'Settings'],
  ],
  'cookie-settings': [
    ...['Example Ltd Necessary', 'Statistics', 'Matomo and Heat Inc Statistics'],
    ...['Embedded content', 'Video Corp Embedded content'],
    ...['Accept all', 'Reject all', 'Save choices'],
  ],
  'cookie-table': ['Privacy notice (Matomo)'],
  'cookie-gate': ['Privacy notice (Matomo)', 'Allow once', 'Always allow', 'Watch it there'],
};

describe('Tab and Shift + Tab', () => {
  for (const [tag, stops] of Object.entries(STOPS)) {
    it(`move through the controls of <${tag}> in order, then leave it`, async () => {
      const properties = { category: tag === 'cookie-gate' ? 'matomo' : undefined };
      const { before, after } = await between(tag, properties, tag === 'cookie-gate' ? GATE : '');
      expect(await pass('Tab', before, after)).to.deep.equal(stops);
      expect(await pass('Shift+Tab', after, before)).to.deep.equal(stops.toReversed());
    });
  }

  it('move to the button of `closable` before the links', async () => {
    const { before, after } = await between('cookie-banner', { closable: true });
    const [first, second] = await pass('Tab', before, after);
    expect(first).to.match(/^Close and reject all/);
    expect(second).to.equal('Cookie statement');
  });

  it('move from the heading of the dialog to the first choice and to the close button', async () => {
    const { element } = await between('cookie-settings', { dialog: true });
    (element as CookieSettingsElement).show();
    await rendered(element);
    expectSame(focused(), part(element, 'heading'));
    await sendKeys({ press: 'Tab' });
    expectSame(focused(), all(element, 'summary')[0]);
    part(element, 'heading').focus();
    await sendKeys({ press: 'Shift+Tab' });
    expectSame(focused(), part(element, 'close'));
  });

  it('never move from a dialog banner to the page', async () => {
    const { before, after } = await bannerAsDialog();
    for (const press of ['Tab', 'Shift+Tab']) {
      for (let steps = 0; steps < 8; steps++) {
        await sendKeys({ press });
        expect([before, after].includes(focused() as HTMLElement)).to.be.false;
      }
    }
  });
});

describe('Enter, Space and Escape', () => {
  for (const press of ['Enter', ' ']) {
    const key = press === ' ' ? 'Space' : press;

    it(`decide nothing before a button of a dialog banner has focus, ${key}`, async () => {
      const { store } = await bannerAsDialog();
      await sendKeys({ press });
      expect(store.undecided).to.have.length(2);
    });

    it(`open and close a list and keep the focus on it, ${key}`, async () => {
      const { element } = await between('cookie-settings');
      const [list, summary] = [
        all<HTMLDetailsElement>(element, 'details'),
        all(element, 'summary'),
      ];
      summary[0]!.focus();
      await sendKeys({ press });
      expect(list[0]!.open).to.be.true;
      await sendKeys({ press });
      expect(list[0]!.open).to.be.false;
      expectSame(focused(), summary[0]);
    });

    for (const name of ['accept', 'reject', 'save']) {
      it(`keep the focus on “${name}” of the settings in the page, ${key}`, async () => {
        const { element, store } = await between('cookie-settings');
        part(element, name).focus();
        await sendKeys({ press });
        await rendered(element);
        expect(store.undecided).to.be.empty;
        expectSame(focused(), part(element, name));
      });
    }

    it(`open the gate, ${key}`, async () => {
      const { element } = await between('cookie-gate', { category: 'matomo' }, GATE);
      part(element, 'allow-once').focus();
      await sendKeys({ press });
      await eventually(() => focused() === element.querySelector('a[href="#in"]'));
    });

    it(`close the dialog by its button, save nothing and restore the focus, ${key}`, async () => {
      const { element, store, before } = await between('cookie-settings', { dialog: true });
      before.focus();
      (element as CookieSettingsElement).show(before);
      await rendered(element);
      part(element, 'close').focus();
      await sendKeys({ press });
      await eventually(() => part(element, 'dialog') === null);
      expect(store.undecided).to.have.length(2);
      expectSame(focused(), before);
    });
  }

  it('move from a dialog banner to the settings dialog above it, and back', async () => {
    const { element, store } = await bannerAsDialog();
    const settings = await mount('cookie-settings', { store, dialog: true });
    part(element, 'settings').focus();
    await sendKeys({ press: 'Enter' });
    await eventually(() => focused() === part(settings, 'heading'));
    await sendKeys({ press: 'Escape' });
    await eventually(() => part(settings, 'dialog') === null);
    expectSame(focused(), part(element, 'settings'));
    expect(part(element, 'dialog').matches(':modal')).to.be.true;
  });

  it('toggle a switch by Space only, and keep the focus on it', async () => {
    const { element } = await between('cookie-settings');
    const [one] = all<HTMLInputElement>(element, 'input');
    one!.focus();
    await sendKeys({ press: 'Enter' });
    expect(one!.checked).to.be.false;
    await sendKeys({ press: ' ' });
    expect(one!.checked).to.be.true;
    expectSame(focused(), one);
  });

  it('do not change the settings in the page when Escape is pressed', async () => {
    const { element, store } = await between('cookie-settings');
    const [one] = all<HTMLInputElement>(element, 'input');
    one!.click();
    one!.focus();
    await sendKeys({ press: 'Escape' });
    expect(one!.checked).to.be.true;
    expect(store.undecided).to.have.length(2);
    expectSame(focused(), one);
  });

  it('do not open a gate when Escape is pressed', async () => {
    const { element } = await between('cookie-gate', { category: 'matomo' }, GATE);
    part(element, 'allow-once').focus();
    await sendKeys({ press: 'Escape' });
    await rendered(element);
    expectNone(element.querySelector('a[href="#in"]'));
    expectSame(focused(), part(element, 'allow-once'));
  });
});
