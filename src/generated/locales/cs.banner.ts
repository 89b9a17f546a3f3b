// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Přijmout vše`,
  'action.close-reject': `Zavřít a odmítnout vše`,
  'action.reject': `Odmítnout vše`,
  'action.settings': `Nastavení`,
  'banner.changed': str`Nově od vašeho posledního výběru: ${0}.`,
  'banner.heading': `Cookies na tomto webu`,
  'banner.heading.site': str`Cookies na webu ${0}`,
  'banner.text': str`Kromě nezbytných cookies používáme, a to pouze s vaším souhlasem, cookies pro tyto účely: ${0}.`,
  'banner.withdraw': `V nastavení cookies můžete kdykoli změnit svůj výběr nebo odvolat souhlas.`,
  'category.marketing.name': `Reklama`,
  'category.media.name': `Vložený obsah`,
  'category.necessary.name': `Nezbytné`,
  'category.preferences.name': `Předvolby`,
  'category.statistics.name': `Statistika`,
  'link.privacy': `Zásady ochrany osobních údajů`,
  'link.statement': `Zásady používání cookies`,
  'list.last': str`${0} a ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} a ${1}`,
  'signal.note': str`Váš prohlížeč vysílá signál Global Privacy Control, který weby žádá, aby vaše údaje neprodávaly ani nesdílely. Z tohoto důvodu vypnuto: ${0}.`,
  'status.held': `Váš výběr platí jen pro tuto stránku: váš prohlížeč jej neuložil.`,
  'status.saved': `Váš výběr byl uložen.`,
};
