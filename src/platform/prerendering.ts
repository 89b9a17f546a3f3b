/** Whether the page is rendered ahead of a visit that may never come. */
export function isPrerendering(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}
