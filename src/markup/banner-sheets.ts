import { bannerStyles } from '../generated/styles/banner-styles.js';
import { buttonStyles } from '../generated/styles/button-styles.js';
import { confirmationStyles } from '../generated/styles/confirmation-styles.js';
import { floatStyles } from '../generated/styles/float-styles.js';
import { hostStyles } from '../generated/styles/host-styles.js';
import { tickStyles } from '../generated/styles/tick-styles.js';

/** The style sheets of a banner, as text or as element. */
export const BANNER_SHEETS = [
  hostStyles,
  buttonStyles,
  floatStyles,
  bannerStyles,
  confirmationStyles,
  tickStyles,
];
