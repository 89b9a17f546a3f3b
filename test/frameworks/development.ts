/**
 * Bundlers replace these when they build an app: the mode, in a variable of Node, and which parts of
 * Vue the app uses. Import this before a framework.
 */
Object.assign(globalThis, {
  process: { env: { NODE_ENV: 'development' } },
  __VUE_OPTIONS_API__: true,
  __VUE_PROD_DEVTOOLS__: false,
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: true,
});
