export const TEXTS = {
  title: 'Cookies on this site',
  text: 'With your consent, we also use cookies for: Preferences, Statistics and Marketing. You can change your choice at any time.',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  save: 'Save choices',
  privacy: 'Privacy notice',
  details: 'Services',
};
