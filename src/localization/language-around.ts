/** The language of an element as BCP 47 tag: the closest `lang`, else the browser's language. */
export function languageAround(element: Element): string {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const lang = node.closest('[lang]')?.getAttribute('lang');
    if (lang) return lang;
  }
  return navigator.languages[0] ?? 'en';
}

function hostOf(node: Element): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The language that an element is written in: its attribute `locale`, else the one around it. */
export const languageOf = (element: Element): string =>
  element.getAttribute('locale') ?? languageAround(element);
