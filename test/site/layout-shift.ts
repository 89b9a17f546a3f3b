declare global {
  interface Window {
    /** What has moved so far without the visitor, as the browser scores it. */
    shift: number;
    /** Which boxes moved, for the message of a test that fails. */
    moved: string[];
  }
}

/** A script for a page: adds up in `shift` what moves without the visitor. */
export const WATCHING = `{
  window.shift = 0;
  window.moved = [];
  const box = ({ y, height }) => Math.round(y) + '+' + Math.round(height);
  const nameOf = (node) => (node?.closest ? node : node?.parentNode)?.outerHTML?.slice(0, 80);
  const move = ({ node, previousRect, currentRect }) =>
    box(previousRect) + ' to ' + box(currentRect) + ': ' + nameOf(node);
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      window.shift += value;
      window.moved.push(...sources.map(move));
    }
  }).observe({ type: 'layout-shift', buffered: true });
}`;
