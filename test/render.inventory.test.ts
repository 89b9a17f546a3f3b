import { expect } from '@esm-bundle/chai';
import '../src/define/statement.js';
import '../src/define/table.js';
import { renderStatement, renderTable } from '../src/render.js';
import { eventually } from './eventually.js';
import { createStore, part, parts, textOf } from './elements/mounting.js';
import { policy, policyWith } from './policies.js';

/** The element as a browser reads it out of a document, not yet in one. */
function parsed(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.setHTMLUnsafe(markup);
  return box.firstElementChild as HTMLElement;
}

/** The element in the page, after it has come to life with a store. */
async function takenOver(markup: string, file = policy) {
  const element = parsed(markup) as HTMLElement & { store?: unknown };
  const drawn = element.shadowRoot!.firstElementChild!.nextElementSibling!;
  element.store = createStore({ policy: file });
  document.body.append(element);
  await eventually(() => !element.shadowRoot!.querySelector('style'));
  return { element, isKept: drawn.isConnected };
}

describe('renderStatement and renderTable', () => {
  afterEach(() =>
    document.querySelectorAll('cookie-statement, cookie-table').forEach((one) => one.remove()),
  );

  for (const locale of ['en', 'fr', 'ar']) {
    it(`print what the elements draw, in “${locale}”`, async () => {
      for (const render of [renderStatement, renderTable]) {
        const { isKept } = await takenOver(await render(policy, { locale }));
        expect(isKept, render.name).to.be.true;
      }
    });
  }

  it('print when a browser found no differences, as the element draws it', async () => {
    const file = policyWith({ checked: '2026-11-29' });
    const { element, isKept } = await takenOver(
      await renderStatement(file, { locale: 'fr' }),
      file,
    );
    expect(isKept).to.be.true;
    const words = 'Dernière comparaison automatique de la liste des cookies avec le site';
    for (const text of [textOf(element.shadowRoot), textOf(element)]) {
      expect(text).to.match(
        new RegExp(`${words} \\(aucune différence constatée\\)\\s: 29 novembre 2026`),
      );
    }
  });

  it('print a text that the element replaces where its policy is another one', async () => {
    const other = policyWith({ services: [] });
    const { element, isKept } = await takenOver(await renderStatement(policy), other);
    expect(isKept).to.be.false;
    expect(parts(element, 'heading')).to.have.length(1);
    expect(textOf(element.shadowRoot)).not.to.include('_pk_id*');
  });

  it('print the text as plain markup too, for what does not look into shadow trees', async () => {
    const markup = await renderStatement(policy, { heading: 1 });
    const copy = parsed(markup.replace(/<template.*<\/template>/s, ''));
    expect(copy.querySelector('h1')!.textContent).to.equal('Cookie statement');
    expect(copy.querySelectorAll('table th[scope=rowgroup]')).to.have.length.above(2);
    expect(textOf(copy)).to.include('sessionid').and.to.include('2 weeks');
    expect(copy.querySelectorAll('[part], [id], [class], slot, nav')).to.have.length(0);
  });

  it('keep the plain copy out of sight and of the accessibility tree', async () => {
    const { element } = await takenOver(await renderStatement(policy));
    const copy = element.querySelector<HTMLElement>('[slot=readable] h2')!;
    expect(copy.checkVisibility({ visibilityProperty: true })).to.be.false;
    // Browsers offer their reading mode for text that has boxes.
    expect(copy.getBoundingClientRect().height).to.be.above(0);
  });

  it('print the settings where the page wants them, and one category alone', async () => {
    const children = '<b slot="settings">Choices</b>';
    expect(parsed(await renderStatement(policy, { children })).querySelector('b')).to.exist;
    const table = parsed(await renderTable(policy, { category: 'media' }));
    expect(parts(table, 'table')).to.have.length(1);
  });

  it('let a name be text, whatever it looks like', async () => {
    const name = '<img src=x onerror=alert(1)>" part="';
    const services = [{ id: 'a', category: 'media', provider: name, name, purpose: name }];
    const statement = parsed(await renderStatement(policyWith({ services })));
    expect(statement.querySelector('img')).to.be.null;
    expect(statement.shadowRoot!.querySelector('img')).to.be.null;
    expect(textOf(statement)).to.include(name);
    expect(part(statement, 'heading')).to.exist;
  });

  it('refuse a policy that cannot be used', async () => {
    const file = policyWith({ categories: 'none' as never });
    for (const render of [renderStatement, renderTable]) {
      const error = await render(file).catch((reason: unknown) => reason);
      expect(error, render.name).to.be.instanceOf(TypeError);
    }
  });
});
