import { setViewport } from '@web/test-runner-commands';
import type { CookieBannerElement } from '../../src/define/banner.js';
import { mount, roomMade } from './mounting.js';
import { policyWith } from './policies.js';

type Size = readonly [width: number, height: number];
type Shown = Partial<Pick<CookieBannerElement, 'locale' | 'placement' | 'store'>>;

/** A banner that is resized to a view. */
export async function shownIn([width, height]: Size, properties: Shown = {}) {
  const banner = await mount<CookieBannerElement>('cookie-banner', { ...properties });
  await roomMade();
  await setViewport({ width, height });
  await roomMade();
  return banner;
}

export const textSize = (element: Element) => parseFloat(getComputedStyle(element).fontSize);

/** A policy as a site of an agency has it, with links to its statement and its privacy notice. */
export const fivePurposes = policyWith({
  site: { name: 'Beispiel & Co', statement: '/cookies' },
  controller: { name: 'Beispiel', privacy: '/privacy' },
  categories: ['necessary', 'preferences', 'statistics', 'media', 'marketing'].map((id) => ({
    id,
    basis: id === 'necessary' ? id : 'consent',
  })),
});
