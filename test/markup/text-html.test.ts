import { expect } from '@esm-bundle/chai';
import { html as litHtml, render } from 'lit';
import { nothing, type Html } from '../../src/markup/html.js';
import { textHtml, textOf } from '../../src/markup/text-html.js';

/** The markup that Lit renders for a template, without its marker comments. */
function drawnByLit(template: (html: Html) => unknown): string {
  const box = document.createElement('div');
  render(template(litHtml), box);
  return box.innerHTML.replace(/<!--.*?-->/g, '');
}

const TEMPLATES: Record<string, (html: Html) => unknown> = {
  'a text': (html) => html`<p>${'one'} and ${2}</p>`,
  'characters with a meaning in markup': (html) => html`<p>${'<b> & "c"'}</p>`,
  'an attribute': (html) => html`<a href=${'/a?b=1&c="2"'}>a</a>`,
  'part of an attribute': (html) => html`<a id="name-${'x'}">a</a>`,
  'no attribute': (html) => html`<a id=${nothing} part=${'p'}>a</a>`,
  nothing: (html) => html`<p>${nothing}${undefined}${null}</p>`,
  'a template in a template': (html) => html`<p>${html`<b>${'<i>'}</b>`}</p>`,
  'a list': (html) => html`<ul>${['a', 'b'].map((text) => html`<li>${text}</li>`)}</ul>`,
};

describe('textHtml', () => {
  for (const [what, template] of Object.entries(TEMPLATES)) {
    it(`writes ${what} in the same way as Lit`, () => {
      const box = document.createElement('div');
      box.innerHTML = textOf(template(textHtml));
      expect(box.innerHTML).to.equal(drawnByLit(template));
    });
  }

  it('escapes a text outside of a template', () => {
    expect(textOf('<b>')).to.equal('&lt;b&gt;');
  });
});
