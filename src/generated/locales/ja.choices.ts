// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "オプトアウトの要求に対応済み",
  'choices.link': "プライバシーに関する選択",
  'choices.object': "異議を述べる：{0}",
  'choices.objected': "異議を述べた項目：{0}",
  'choices.undo': "異議を撤回",
};
