/** The files that the settings need, beside this one. The build sets their names. */
const SETTINGS = ['chunk:app', 'chunk:deletion', 'chunk:lit', 'chunk:settings'];

/** The part of the Network Information API that only some browsers have. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** Whether the visitor saves data, or has a network so slow that the page needs all of it. */
function isSparse(): boolean {
  const { connection } = navigator as { connection?: Connection };
  return connection?.saveData === true || /2g/.test(connection?.effectiveType ?? '');
}

// By the lowest priority, into the HTTP cache: nothing of it is parsed or run.
for (const file of isSparse() ? [] : SETTINGS) {
  // The older name of `URL`, of which scripts of pages have variables.
  const { href } = new webkitURL(file, import.meta.url);
  // A module is requested by CORS. Otherwise the browser would fetch it again.
  const link = { rel: 'prefetch', as: 'script', crossOrigin: '', href };
  document.head.append(Object.assign(document.createElement('link'), link));
}

export {};
