// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "בקשת הסירוב כובדה",
  'choices.link': "בחירות הפרטיות שלך",
  'choices.object': "התנגדות: {0}",
  'choices.objected': "התנגדותך נרשמה: {0}",
  'choices.undo': "ביטול ההתנגדות",
};
