import { expect } from '@esm-bundle/chai';
import { fixtureCleanup } from '@open-wc/testing-helpers';
import type { LitElement } from 'lit';
import '../../src/define.js';
import { fileNames, targetLocales } from '../../src/generated/locales/codes.js';
import { all, textOf } from '../elements/mounting.js';
import { elementsIn } from './shown-elements.js';

/** Frequent English words, which no other language’s texts have. */
const ENGLISH =
  /(?<![\p{L}\p{M}])(?:the|your|and|cookies on|choices|site that|with|this)(?![\p{L}\p{M}])/iu;

/** Texts of each element, by the id of their message. */
const SHOWN = {
  'cookie-banner': ['action.accept', 'action.reject', 'action.settings', 'banner.withdraw'],
  'cookie-settings': ['action.save', 'settings.always', 'category.necessary.name'],
  'cookie-table': ['table.provider', 'table.purpose', 'table.duration', 'duration.session'],
  'cookie-statement': ['statement.title', 'statement.definition', 'statement.choice.text'],
  'cookie-gate': ['gate.once', 'gate.always', 'gate.text'],
  'cookie-choices': ['choices.link', 'choices.honored'],
};

/** What the policy of the tests says itself, or any language calls by its English name. */
const OWN = '[translate=no], code, [lang=en]';

/** The text of an element without names. */
function words({ shadowRoot }: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...shadowRoot!.children].map((child) => child.cloneNode(true)));
  copy.querySelectorAll(`style, ${OWN}`).forEach((one) => one.remove());
  return textOf(copy);
}

async function textsOf(locale: string): Promise<Readonly<Record<string, string>>> {
  const { texts } = (await import(
    `../../src/generated/locales/${fileNames[locale] ?? locale}.ts`
  )) as {
    texts: Readonly<Record<string, string>>;
  };
  return texts;
}

function expectTranslated(element: LitElement, locale: string, texts: Record<string, string>) {
  const tag = element.localName as keyof typeof SHOWN;
  const drawn = all(element, '[lang]')[0]!;
  expect([drawn.lang, drawn.dir], tag).to.deep.equal([locale, directionOf(locale)]);
  expect(words(element), tag).not.to.match(ENGLISH);
  for (const id of SHOWN[tag])
    expect(textOf(element.shadowRoot), `${tag}, ${id}`).to.include(oneLine(texts[id]!));
}

/** Spaces that do not break are spaces in `textOf`. */
const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

const directionOf = (locale: string) => (/^(?:ar|he)$/.test(locale) ? 'rtl' : 'ltr');

describe('the elements in every language', () => {
  for (const locale of targetLocales) {
    it(`have texts, lang and dir of their language only, ${locale}`, async () => {
      const texts = await textsOf(locale);
      for (const element of await elementsIn(locale)) expectTranslated(element, locale, texts);
      fixtureCleanup();
    });
  }
});
