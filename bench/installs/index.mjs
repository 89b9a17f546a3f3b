import { blank, c15t, floor, litFloor } from './floors.mjs';
import { klaro } from './klaro.mjs';
import { orejime } from './orejime.mjs';
import { ours, oursDrawnAhead, oursFile, oursPreloaded } from './ours.mjs';
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
  oursDrawnAhead,
  vanillaCookieconsent,
  orejime,
  klaro,
  tarteaucitronOwn,
  tarteaucitron,
  c15t,
];
