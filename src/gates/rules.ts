/** Rules for elements that show something without an attribute that says so, by element. */
const rules = new Map<Element, string>();

let sheet: CSSStyleSheet | undefined;

/** Sets the declarations for an element, or removes them. */
export function setRule(element: Element, selector: string, declarations?: string): void {
  if (declarations) rules.set(element, `${selector}{${declarations}}`);
  else rules.delete(element);
  sheet ??= new CSSStyleSheet();
  sheet.replaceSync([...new Set(rules.values())].join(''));
  if (!isAdopted()) document.adoptedStyleSheets.push(sheet);
}

const isAdopted = (): boolean => document.adoptedStyleSheets.includes(sheet!);

/** Whether the page ignores the rule of an element: a script may replace all adopted sheets. */
export const isRuleLost = (element: Element): boolean => rules.has(element) && !isAdopted();

/** A selector for the attributes of an element that its author wrote. */
export function byAttributes(element: Element, names: readonly string[]): string {
  const tests = names.map((name) => {
    const value = element.getAttribute(name);
    return value === null ? `:not([${name}])` : `[${name}=${quoted(value)}]`;
  });
  return element.localName + tests.join('');
}

/** An address in CSS. */
export const urlOf = (address: string): string => `url(${quoted(address)})`;

const quoted = (text: string): string => `"${CSS.escape(text)}"`;
