import { inPath } from '../markup/answer-buttons.js';

/**
 * Links to sections in a shadow tree. Browsers search only the document for the target of a
 * fragment, not shadow trees. The address stays as it is, because some pages keep their routes in
 * it.
 */
export function followSectionLinks(root: ParentNode & EventTarget): void {
  root.addEventListener('click', (event) => {
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const link = inPath(event, 'a') as HTMLAnchorElement | undefined;
    const isElsewhere = ctrlKey || metaKey || shiftKey;
    if (link && !isElsewhere && goToSection(root, link.hash)) event.preventDefault();
  });
}

/** Scrolls to a section and puts the focus there; whether there is one with this name. */
export function goToSection(root: ParentNode, hash: string): boolean {
  const sections = [...root.querySelectorAll<HTMLElement>('section[id]')];
  const section = sections.find(({ id }) => hash === `#${id}`);
  section?.scrollIntoView();
  section?.focus({ preventScroll: true });
  return section !== undefined;
}
