// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "已遵從選擇退出要求",
  'choices.link': "您的隱私權選擇",
  'choices.object': "反對：{0}",
  'choices.objected': "您已反對：{0}",
  'choices.undo': "撤回反對",
};
