/** The value of a cookie in a `Cookie` header or in `document.cookie`; names compare whole. */
export function cookieValue(header: string, name: string): string | undefined {
  const prefix = `${name}=`;
  const pair = header.split(/;\s*/).find((candidate) => candidate.startsWith(prefix));
  return pair?.slice(prefix.length);
}
