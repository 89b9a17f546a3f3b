/** Whether the page is being prerendered for a visit that may never happen. */
export function isPrerendering(): boolean {
  return (document as { prerendering?: boolean }).prerendering === true;
}
