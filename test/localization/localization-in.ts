import { LitElement } from 'lit';
import { LocaleController } from '../../src/localization/locale-controller.js';
import { eventually } from '../eventually.js';

/** An element that has only a language. */
export class LocalizedElement extends LitElement {
  locale?: string;
  readonly i18n = new LocaleController(this, { store: {} }, ['interface', 'statement']);
}

customElements.define('localized-element', LocalizedElement);

/** The formats and texts of one language. */
export async function localizationIn(locale: string): Promise<LocaleController> {
  const element = new LocalizedElement();
  element.locale = locale;
  document.body.append(element);
  await eventually(() => element.i18n.ready, `the texts of ${locale}`);
  element.remove();
  return element.i18n;
}
