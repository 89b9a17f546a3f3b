import { GATED } from '../data.mjs';
import { grantedState, openSettings, PROFILES, visit } from '../visit.mjs';

const CALM = 1000;

/** The choice of a visitor who comes back, made once for each install. */
const states = new Map();

async function stateOf(bench, install) {
  if (!states.has(install)) states.set(install, await grantedState(bench, install));
  return states.get(install);
}

async function disturbances({ ask }) {
  const { shifts, long } = await ask('probe.layout()');
  return { shifts, longTasks: long.length };
}

async function bannerTimes({ ask }, { banner }) {
  if (!banner) return {};
  const { painted, frame, settled } = await ask('probe.seen.banner');
  return { frame, shown: { banner: painted, settled } };
}

async function settingsTimes(opened, install) {
  if (!install.dialog) return {};
  const { painted, settled } = await openSettings(opened, install);
  return { settings: painted, settingsSettled: settled };
}

async function firstVisit(bench, install, profile) {
  return visit(bench, install, { profile }, async (opened) => {
    const { frame, shown } = await bannerTimes(opened, install);
    await opened.quiet(CALM);
    const contentful = await opened.ask('probe.firstContentfulPaint()');
    const disturbed = await disturbances(opened);
    const late = frame && { afterContentful: frame - contentful };
    return {
      ...shown,
      ...late,
      contentful,
      ...disturbed,
      ...(await settingsTimes(opened, install)),
    };
  });
}

async function returnVisit(bench, install, profile, state) {
  return visit(bench, install, { profile, state }, async ({ ask }) => {
    const ran = await ask(`probe.gated(${GATED.length})`);
    return { backFirst: Math.min(...ran), backLast: Math.max(...ran) };
  });
}

/** Makes a measure: milliseconds of a first and of a return visit under one profile. */
export function timesUnder(name) {
  const profile = PROFILES[name];
  return async (bench, install) => {
    if (install.bytesOnly) return undefined;
    const state = await stateOf(bench, install);
    const first = await firstVisit(bench, install, profile);
    return { ...first, ...(await returnVisit(bench, install, profile, state)) };
  };
}
