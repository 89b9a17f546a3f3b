import { expect } from '@esm-bundle/chai';
import { CookieBannerElement } from '../../src/define/banner.js';
// Loaded on demand elsewhere; here it has loaded before a banner needs it.
import '../../src/elements/page-wide-attributes.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';

// The warning that Lit's development build logs for every class.
class BannerInDevelopment extends CookieBannerElement {
  static override enabledWarnings = [];
}

customElements.define('banner-in-development', BannerInDevelopment);

/** Adds a banner to a root; resolves to the warnings about it. */
async function warningsIn(root: ParentNode, attributes: string): Promise<string[]> {
  const recorded = recordConsole();
  // Its warning follows those about the banner before it.
  const last = document.createElement('last-shell');
  const mark = '<banner-in-development endpoint="/mark"></banner-in-development>';
  try {
    const banner = document
      .createRange()
      .createContextualFragment(`<banner-in-development ${attributes}></banner-in-development>`);
    root.append(banner);
    last
      .attachShadow({ mode: 'open' })
      .append(document.createRange().createContextualFragment(mark));
    document.body.append(last);
    const isOver = () => recorded.warnings.some((text) => text.includes('<last-shell>'));
    await eventually(isOver, 'the warning about the last banner');
    const about = recorded.warnings.filter((text) => text.includes('shadow root'));
    return about.filter((text) => !text.includes('<last-shell>'));
  } finally {
    recorded.restore();
    last.remove();
  }
}

function shell(): ShadowRoot {
  const host = document.createElement('shop-shell');
  document.body.append(host);
  return host.attachShadow({ mode: 'open' });
}

describe('a banner in the shadow root of a component', () => {
  afterEach(() => document.body.replaceChildren());

  for (const name of ['cookie', 'domain', 'endpoint', 'csrf', 'reload', 'prefetch']) {
    it(`causes a warning in development about its attribute ${name}`, async () => {
      const [warning, ...others] = await warningsIn(shell(), `${name}="a"`);
      expect(others).to.deep.equal([]);
      expect(warning).to.include(`<banner-in-development ${name}> is in the shadow root of`);
      expect(warning).to.include('Put the banner first into <body>.');
    });
  }

  it('causes no warning without such an attribute', async () => {
    expect(await warningsIn(shell(), 'region="fr" revision="1"')).to.deep.equal([]);
  });

  it('causes no warning in the page itself', async () => {
    expect(await warningsIn(document.body, 'endpoint="/consent"')).to.deep.equal([]);
  });
});
