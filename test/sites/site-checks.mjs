const COMMANDS = {
  'site-list': 'siteList',
  'site-table': 'siteTable',
  'check-site': 'checkedSite',
  'observe-twice': 'observedTwice',
};

/** Web Test Runner plugin: visits the sites with planted faults. */
export const siteChecks = () => ({
  name: 'site-checks',
  async executeCommand({ command, payload }) {
    if (!Object.hasOwn(COMMANDS, command)) return undefined;
    // Only now, because tests of other files should run without a build of the driver.
    const runs = await import('./site-runs.mjs');
    return runs[COMMANDS[command]](payload);
  },
});
