import { expect } from '@esm-bundle/chai';
import { CookieBannerElement } from '../../src/define/banner.js';
import { CookieGateElement } from '../../src/define/gate.js';
// Loaded on demand elsewhere; here it has loaded before an element needs it.
import '../../src/elements/object-attributes.js';
import { eventually } from '../eventually.js';
import { recordConsole } from '../recording.js';

// The warning that Lit's development build logs for every class.
class BannerInDevelopment extends CookieBannerElement {
  static override enabledWarnings = [];
}
class GateInDevelopment extends CookieGateElement {
  static override enabledWarnings = [];
}

/** The warnings when an element is defined after a framework has rendered it. */
async function warningsOf(tag: string, element: CustomElementConstructor, attribute: string) {
  const rendered = document.createElement(tag);
  rendered.setAttribute(attribute, String({ revision: 1 }));
  document.body.append(rendered);
  const recorded = recordConsole();
  customElements.define(tag, element);
  const ofAttribute = () => recorded.warnings.filter((text) => text.includes('is not read'));
  try {
    await eventually(() => ofAttribute().length > 0, 'a warning');
    return ofAttribute();
  } finally {
    recorded.restore();
    rendered.remove();
  }
}

describe('an object that a framework has set as an attribute', () => {
  for (const [tag, element, attribute] of [
    ['banner-with-policy', BannerInDevelopment, 'policy'],
    ['gate-with-store', GateInDevelopment, 'store'],
  ] as const) {
    it(`causes one warning in development that names the attribute ${attribute}`, async () => {
      const [warning, ...others] = await warningsOf(tag, element, attribute);
      expect(others).to.deep.equal([]);
      expect(warning).to.include(`<${tag}> has the attribute ${attribute}="[object Object]"`);
      expect(warning).to.include("import 'consent-elements/define.js'");
    });
  }
});
