/** What tests ask for that not every browser can do, or not by remote control; and who can. */
const FEATURES = {
  'emulated print media': navigator.userAgent.includes('Chrome/'),
  'emulated preferences': navigator.userAgent.includes('Chrome/'),
  // WebKit shows a ring only for a real keyboard.
  'a ring by script': /Chrome\/|Firefox\//.test(navigator.userAgent),
  'a window narrower than 320 px': /Chrome\/|Firefox\//.test(navigator.userAgent),
} as const;

/** `it`, where the browser has a feature; elsewhere the test is skipped, and its title says why. */
export const itNeeds = (
  feature: keyof typeof FEATURES,
  title: string,
  body: () => Promise<void>,
): void => (FEATURES[feature] ? it(title, body) : it.skip(`${title} [needs ${feature}]`, body));
