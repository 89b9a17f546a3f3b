/** Features that some tests need and not every browser has, or not by remote control. */
const FEATURES = {
  'emulated print media': navigator.userAgent.includes('Chrome/'),
  'emulated preferences': navigator.userAgent.includes('Chrome/'),
  // WebKit shows a focus ring only for a real keyboard.
  'a ring by script': /Chrome\/|Firefox\//.test(navigator.userAgent),
  // WebKitGTK 2.50 does not evaluate it again; an empty box shows there until it has gone by itself.
  'a style that follows :has(:empty)': /Chrome\/|Firefox\//.test(navigator.userAgent),
  // Older versions have other forms for Arabic, Catalan, Hebrew and some other languages.
  'formats of CLDR 48': new Intl.DateTimeFormat('ca', { dateStyle: 'long' })
    .format(0)
    .includes(' del '),
  'a window narrower than 320 px': /Chrome\/|Firefox\//.test(navigator.userAgent),
  'a dialog that closes on a press outside of it': 'closedBy' in HTMLDialogElement.prototype,
} as const;

/** Whether the browser has a feature. */
export const has = (feature: keyof typeof FEATURES): boolean => FEATURES[feature];

/** `it` if the browser has a feature; otherwise the test is skipped, and its title says why. */
export const itNeeds = (
  feature: keyof typeof FEATURES,
  title: string,
  body: () => Promise<void>,
): void => (FEATURES[feature] ? it(title, body) : it.skip(`${title} [needs ${feature}]`, body));
