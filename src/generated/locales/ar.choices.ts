// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "تم الالتزام بطلب الرفض",
  'choices.link': "خيارات الخصوصية الخاصة بك",
  'choices.object': "الاعتراض على: {0}",
  'choices.objected': "تم الاعتراض على: {0}",
  'choices.undo': "سحب الاعتراض",
};
