import { expect } from '@esm-bundle/chai';
import { applyPlainGates } from '../../src/gates/plain-gates.js';
import { inheritReleases, successorOf } from '../../src/gates/router-scripts.js';
import { isReleased } from '../../src/gates/script.js';
import { eventually } from '../eventually.js';

const scope = window as unknown as { plain: string[] };

const gated = (what: string, attributes = '', consent = 'statistics') =>
  `<script type="text/plain" data-consent="${consent}" ${attributes}>plain.push('${what}')</script>`;

const loaded = (what: string, attributes = '') => {
  const address = `data:text/javascript,plain.push('${what}')`;
  return `<script type="text/plain" data-consent="statistics" src="${address}" ${attributes}></script>`;
};

const isGranted = (id: string) => id === 'statistics';

describe('applyPlainGates', () => {
  let root: HTMLElement;
  beforeEach(() => {
    scope.plain = [];
    root = document.body.appendChild(document.createElement('div'));
  });
  afterEach(() => root.remove());

  it('runs granted inline scripts in the order of the page, once', () => {
    root.innerHTML = gated('one') + gated('two');
    expect(applyPlainGates(isGranted)).to.be.true;
    expect(applyPlainGates(isGranted)).to.be.true;
    expect(scope.plain).to.deep.equal(['one', 'two']);
  });

  it('does not run scripts whose consent is denied', () => {
    root.innerHTML = gated('one', '', 'media') + gated('two', '', 'statistics media');
    expect(applyPlainGates(isGranted)).to.be.true;
    expect(scope.plain).to.deep.equal([]);
  });

  it('runs scripts with src, and modules', async () => {
    root.innerHTML = loaded('one') + loaded('two', 'async') + gated('three', 'data-type="module"');
    expect(applyPlainGates(isGranted)).to.be.true;
    await eventually(() => scope.plain.length === 3);
    expect(scope.plain).to.have.members(['one', 'two', 'three']);
  });

  it('stops before an inline script that must wait for one that is loading', async () => {
    root.innerHTML = loaded('one') + gated('two');
    expect(applyPlainGates(isGranted)).to.be.false;
    await eventually(() => scope.plain.length === 1);
    await eventually(() => applyPlainGates(isGranted));
    expect(scope.plain).to.deep.equal(['one', 'two']);
  });

  it('stops before a gate that is not a script', () => {
    root.innerHTML = `${gated('one')}<img data-consent="statistics" data-src="/no" alt="" />${gated('two')}`;
    expect(applyPlainGates(isGranted)).to.be.false;
    expect(scope.plain).to.deep.equal(['one']);
  });

  it('stops before a script of a type that may never be executed', () => {
    root.innerHTML = gated('one', 'data-type="speculationrules"');
    expect(applyPlainGates(isGranted)).to.be.false;
    expect(scope.plain).to.deep.equal([]);
  });
});

describe('inheritReleases', () => {
  /** Replaces a script that has run with another one, as a router does. */
  const replace = async (frame: string, change: (script: HTMLScriptElement) => void) => {
    scope.plain = [];
    const root = document.body.appendChild(document.createElement(frame));
    root.innerHTML = gated('one');
    applyPlainGates(isGranted);
    const records = new Promise<MutationRecord[]>((resolve) => {
      new MutationObserver(resolve).observe(root, { childList: true });
    });
    const before = root.querySelector('script')!;
    const after = before.cloneNode(true) as HTMLScriptElement;
    change(after);
    before.replaceWith(after);
    inheritReleases(await records);
    root.remove();
    return { before, after };
  };

  it('treats an equal script in a Turbo frame as the script that it replaced', async () => {
    const { before, after } = await replace('turbo-frame', () => undefined);
    expect(isReleased(after)).to.be.true;
    expect(successorOf(before)).to.equal(after);
  });

  it('needs no class of the page, which a test in jsdom has taken away', async () => {
    const own = window.HTMLScriptElement;
    try {
      const { after } = await replace('turbo-frame', () => {
        Reflect.deleteProperty(window, 'HTMLScriptElement');
      });
      window.HTMLScriptElement = own;
      expect(isReleased(after)).to.be.true;
    } finally {
      window.HTMLScriptElement = own;
    }
  });

  it('treats a different script as a new one', async () => {
    const { before, after } = await replace('turbo-frame', (script) => (script.text += ';'));
    expect(isReleased(after)).to.be.false;
    expect(successorOf(before)).to.equal(before);
  });

  it('treats an equal script elsewhere as the script of another page', async () => {
    const { after } = await replace('div', () => undefined);
    expect(isReleased(after)).to.be.false;
  });
});
