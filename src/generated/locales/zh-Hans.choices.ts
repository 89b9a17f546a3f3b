// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "已遵从选择退出请求",
  'choices.link': "您的隐私选择",
  'choices.object': "反对：{0}",
  'choices.objected': "您已反对：{0}",
  'choices.undo': "撤回反对",
};
