// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Permintaan penolakan dipenuhi",
  'choices.link': "Pilihan privasi Anda",
  'choices.object': "Ajukan keberatan: {0}",
  'choices.objected': "Anda telah mengajukan keberatan: {0}",
  'choices.undo': "Tarik kembali keberatan",
};
