import { afterRefusal } from './after-refusal.mjs';
import { longAnswers, unequal, unreachable } from './answers.mjs';
import { beforeChoice } from './before-choice.mjs';
import { clean } from './clean.mjs';
import { embed } from './embed.mjs';
import { openGate, shutGate } from './gates.mjs';
import { gpcIgnored, gpcRespected } from './gpc.mjs';
import { hostile, manyNames, scrolling, wiper } from './hostile.mjs';
import { arabic, japanese } from './languages.mjs';
import { lifetimes } from './lifetimes.mjs';
import { doubtful } from './necessary.mjs';
import { neverSeen } from './never-seen.mjs';
import { noBanner } from './no-banner.mjs';
import { otherManager } from './other-manager.mjs';
import { parties } from './parties.mjs';
import { prerendered } from './prerendered.mjs';
import { quiet } from './quiet.mjs';
import { shop } from './shop.mjs';
import { undeclared } from './undeclared.mjs';
import { waived } from './waivers.mjs';
import { withdrawal, withdrawn } from './withdrawal.mjs';

/**
 * A small site with planted faults.
 *
 * @typedef {object} Site
 * @property {string} name its host is `www.<name>.example`
 * @property {string} title what is special about it
 * @property {string[]} pages paths, or addresses of other hosts of the site
 * @property {object} policy its declared list
 * @property {Record<string, Record<string, unknown>>} hosts what each host answers, by path; `*` for
 * all other paths
 * @property {object} [options] of the visit
 * @property {object} [storage] what the visitor's browser has at the beginning, as Playwright writes it
 * @property {object[]} [waivers]
 * @property {string[]} [shows] the ids of the findings that it is made for
 * @property {string[]} [nearly] the ids of the findings that it almost has, but has not
 * @property {[string, string][]} expected all of its findings: id and subject
 * @property {[string, string][]} [troubles] all that hindered the visit: kind and address
 */

/** @type {Site[]} */
export const sites = [
  clean,
  prerendered,
  quiet,
  embed,
  shop,
  japanese,
  arabic,
  longAnswers,
  withdrawn,
  gpcRespected,
  otherManager,
  undeclared,
  beforeChoice,
  afterRefusal,
  withdrawal,
  gpcIgnored,
  openGate,
  shutGate,
  unequal,
  unreachable,
  lifetimes,
  parties,
  doubtful,
  neverSeen,
  noBanner,
  waived,
  hostile,
  scrolling,
  wiper,
  manyNames,
];
