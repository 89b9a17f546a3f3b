import { expect } from '@esm-bundle/chai';
import { SettingsPresenters } from '../../src/store/settings-presenters.js';

function setup() {
  const settings = new SettingsPresenters();
  const prepared: string[] = [];
  const shown: [name: string, opener?: HTMLElement][] = [];
  const add = (name: string, canShow = true) => {
    const ending = new AbortController();
    const present = (opener?: HTMLElement) => {
      if (canShow) shown.push([name, opener]);
      return canShow;
    };
    const prepare = () => void prepared.push(name);
    settings.add({ show: present, prepare }, { signal: ending.signal });
    return ending;
  };
  return { settings, shown, prepared, add };
}

describe('SettingsPresenters', () => {
  it('calls the newest presenter with the opener', () => {
    const { settings, shown, add } = setup();
    const opener = document.createElement('button');
    add('first');
    add('second');
    settings.show(opener);
    expect(shown).to.deep.equal([['second', opener]]);
  });

  it('calls an older presenter after the newest has left', () => {
    const { settings, shown, add } = setup();
    add('first');
    add('second').abort();
    settings.show();
    expect(shown).to.deep.equal([['first', undefined]]);
  });

  it('calls an older presenter when the newest cannot show the settings', () => {
    const { settings, shown, add } = setup();
    add('first');
    add('second', false);
    settings.show();
    expect(shown).to.deep.equal([['first', undefined]]);
  });

  it('calls the fallback when no presenter can show the settings', () => {
    const { settings, shown, add } = setup();
    settings.fallback = { show: (opener) => shown.push(['fallback', opener]) > 0 };
    add('first', false);
    settings.show();
    expect(shown).to.deep.equal([['fallback', undefined]]);
  });

  it('calls the fallback when there is no presenter', () => {
    const { settings, shown, add } = setup();
    settings.fallback = { show: (opener) => shown.push(['fallback', opener]) > 0 };
    const ending = add('first');
    settings.show();
    ending.abort();
    settings.show();
    expect(shown.map(([name]) => name)).to.deep.equal(['first', 'fallback']);
  });

  it('shows nothing without presenters and fallback', () => {
    const { settings } = setup();
    expect(settings.show()).to.be.false;
    expect(() => settings.prepare()).not.to.throw();
  });

  it('prepares the newest presenter without showing it', () => {
    const { settings, shown, prepared, add } = setup();
    add('first');
    add('second');
    settings.prepare();
    expect(prepared).to.deep.equal(['second']);
    expect(shown).to.be.empty;
  });

  it('prepares the fallback when there is no presenter', () => {
    const { settings, prepared, add } = setup();
    const prepare = () => void prepared.push('fallback');
    settings.fallback = { show: () => true, prepare };
    add('first').abort();
    settings.prepare();
    expect(prepared).to.deep.equal(['fallback']);
  });
});
