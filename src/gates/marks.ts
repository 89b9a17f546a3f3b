/** Selects what the page marks with `data-consent="ID …"`. */
export const GATED = '[data-consent]';

/** All gates of the page, in document order. */
export const gatesOfPage = (): NodeListOf<HTMLElement> => document.querySelectorAll(GATED);

/** The ids of the categories and services that a gate needs; all of them are required. */
export function neededIds({ dataset }: HTMLElement): string[] {
  return dataset['consent']?.match(/\S+/g) ?? [];
}

/**
 * Whether everything is granted that a gate needs. An empty list or an unknown id keeps it closed.
 */
export function isOpen(gate: HTMLElement, isGranted: (id: string) => boolean): boolean {
  const ids = neededIds(gate);
  return ids.length > 0 && ids.every(isGranted);
}
