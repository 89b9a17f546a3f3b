import { blank, c15t, floor, litFloor } from './floors.mjs';
import { klaro } from './klaro.mjs';
import { orejime } from './orejime.mjs';
import { ours, oursPrerendered, oursFile, oursPreloaded } from './ours.mjs';
import { tarteaucitron, tarteaucitronOwn } from './tarteaucitron.mjs';
import { vanillaCookieconsent } from './vanilla-cookieconsent.mjs';

/** Everything that is measured side by side. @type {import('./install.mjs').Install[]} */
export const INSTALLS = [
  blank,
  floor,
  litFloor,
  ours,
  oursPreloaded,
  oursFile,
  oursPrerendered,
  vanillaCookieconsent,
  orejime,
  klaro,
  tarteaucitronOwn,
  tarteaucitron,
  c15t,
];
