// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Zaakceptuj wszystkie`,
  'action.close-reject': `Zamknij i odrzuć wszystkie`,
  'action.reject': `Odrzuć wszystkie`,
  'action.settings': `Ustawienia`,
  'banner.changed': str`Nowości od czasu Twojego ostatniego wyboru: ${0}.`,
  'banner.heading': `Pliki cookie w tej witrynie`,
  'banner.heading.site': str`Pliki cookie w witrynie ${0}`,
  'banner.text': str`Oprócz niezbędnych plików cookie używamy – wyłącznie za Twoją zgodą – plików cookie w następujących celach: ${0}.`,
  'banner.withdraw': `W ustawieniach plików cookie możesz w każdej chwili zmienić swój wybór lub wycofać zgodę.`,
  'category.marketing.name': `Reklama`,
  'category.media.name': `Osadzone treści`,
  'category.necessary.name': `Niezbędne`,
  'category.preferences.name': `Preferencje`,
  'category.statistics.name': `Statystyka`,
  'link.privacy': `Polityka prywatności`,
  'link.statement': `Polityka plików cookie`,
  'list.last': str`${0} i ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} i ${1}`,
  'signal.note': str`Twoja przeglądarka wysyła sygnał Global Privacy Control, czyli prośbę do witryn, aby nie sprzedawały ani nie udostępniały Twoich danych. Wyłączone z tego powodu: ${0}.`,
  'status.held': `Twój wybór dotyczy tylko tej strony: Twoja przeglądarka go nie zapisała.`,
  'status.saved': `Twój wybór został zapisany.`,
};
