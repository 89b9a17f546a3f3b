/**
 * The categories that consent types need by default. A policy may lack them: “necessary” is always
 * granted, and the others stay denied, whether the types are named or not.
 */
export const USUAL_CATEGORIES: readonly unknown[] = [
  'necessary',
  'preferences',
  'statistics',
  'marketing',
];
