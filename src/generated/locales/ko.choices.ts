// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "거부 요청 반영됨",
  'choices.link': "개인정보 보호 선택",
  'choices.object': "반대 의사 표시: {0}",
  'choices.objected': "반대 의사를 표시한 항목: {0}",
  'choices.undo': "반대 의사 철회",
};
