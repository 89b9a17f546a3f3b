import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { consent } }) => ({
  granted: {
    statistics: consent.isGranted('statistics'),
    video: consent.isGranted('video'),
  },
});
