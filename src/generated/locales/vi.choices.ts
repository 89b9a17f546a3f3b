// Generated from locales/*.xlf by "npm run generate". Do not edit.
export const texts: Readonly<Record<string, string>> = {
  'choices.honored': "Yêu cầu từ chối đã được thực hiện",
  'choices.link': "Lựa chọn về quyền riêng tư của bạn",
  'choices.object': "Phản đối: {0}",
  'choices.objected': "Bạn đã phản đối: {0}",
  'choices.undo': "Rút lại phản đối",
};
