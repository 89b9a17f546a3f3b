type KindTexts = typeof import('./kind-texts.js');

let texts: KindTexts | undefined;
let request: Promise<void> | undefined;

/** The names and purposes of kinds, once they are loaded. */
export const kindTexts = (): KindTexts | undefined => texts;

/** Loads the English names and purposes of kinds. A failure is reported once. */
export function loadKindTexts(): Promise<void> {
  request ??= import('./kind-texts.js').then(
    (module) => {
      texts = module;
    },
    (error: unknown) => {
      console.warn('consent-elements: the kinds of services could not be loaded', error);
    },
  );
  return request;
}
