/** Style rules, by element, that show content without changing the element's attributes. */
const rules = new Map<Element, string>();

let sheet: CSSStyleSheet | undefined;

/** Sets the declarations for an element, or removes its rule. */
export function setRule(element: Element, selector: string, declarations?: string): void {
  if (declarations) rules.set(element, `${selector}{${declarations}}`);
  else rules.delete(element);
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync([...new Set(rules.values())].join(''));
  if (!isAdopted()) document.adoptedStyleSheets.push(sheet);
}

const isAdopted = (): boolean => document.adoptedStyleSheets.includes(sheet!);

/** Whether an element's rule is no longer applied: a script may replace all adopted sheets. */
export const isRuleLost = (element: Element): boolean => rules.has(element) && !isAdopted();

/** A selector for the author's attributes of an element. */
export function byAttributes(element: Element, names: readonly string[]): string {
  const tests = names.map((name) => {
    const value = element.getAttribute(name);
    return value === null ? `:not([${name}])` : `[${name}=${quoted(value)}]`;
  });
  return element.localName + tests.join('');
}

/** A CSS `url()` for an address. */
export const urlOf = (address: string): string => `url(${quoted(address)})`;

const quoted = (text: string): string => `"${CSS.escape(text)}"`;
