// Generated from locales/*.xlf by "npm run generate". Do not edit.
import { str } from '@lit/localize/internal/str-tag.js';
import type { TemplateMap } from '@lit/localize/internal/types.js';

export const templates: TemplateMap = {
  'action.accept': `Прихвати све`,
  'action.close-reject': `Затвори и одбиј све`,
  'action.reject': `Одбиј све`,
  'action.settings': `Подешавања`,
  'banner.changed': str`Ново од вашег последњег избора: ${0}.`,
  'banner.heading': `Колачићи на овом сајту`,
  'banner.heading.site': str`Колачићи на сајту ${0}`,
  'banner.text': str`Поред неопходних колачића, само уз ваш пристанак користимо и колачиће у следеће сврхе: ${0}.`,
  'banner.withdraw': `У подешавањима колачића можете у сваком тренутку да промените свој избор или опозовете пристанак.`,
  'category.marketing.name': `Оглашавање`,
  'category.media.name': `Уграђени садржај`,
  'category.necessary.name': `Неопходни`,
  'category.preferences.name': `Личне поставке`,
  'category.statistics.name': `Статистика`,
  'link.privacy': `Политика приватности`,
  'link.statement': `Политика колачића`,
  'list.last': str`${0} и ${1}`,
  'list.more': str`${0}, ${1}`,
  'list.two': str`${0} и ${1}`,
  'signal.note': str`Ваш прегледач шаље сигнал Global Privacy Control, којим се од сајтова тражи да не продају и не деле ваше податке. Због тога искључено: ${0}.`,
  'status.held': `Ваш избор важи само за ову страницу: ваш прегледач га није сачувао.`,
  'status.saved': `Ваш избор је сачуван.`,
};
