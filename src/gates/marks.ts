/** What is marked with `data-consent="ID …"` in the page. */
export const GATED = '[data-consent]';

/** All gates of the page, in its order. */
export const gatesOfPage = (): NodeListOf<HTMLElement> => document.querySelectorAll(GATED);

/** The ids of categories and services that a gate needs, all of them. */
export function neededIds({ dataset }: HTMLElement): string[] {
  return dataset['consent']?.match(/\S+/g) ?? [];
}

/** Whether all is granted that a gate needs: an empty list and an unknown id stay shut. */
export function isOpen(gate: HTMLElement, isGranted: (id: string) => boolean): boolean {
  const ids = neededIds(gate);
  return ids.length > 0 && ids.every(isGranted);
}
