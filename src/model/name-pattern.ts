/** Whether a declared name matches this one; `*` in it matches any characters. */
export function matchesName(pattern: string, name: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === name;
  const end = rest.pop()!;
  if (!name.startsWith(start) || name.length < start.length + end.length) return false;
  if (!name.endsWith(end)) return false;
  // The rest of the name must contain the middle parts in their order.
  let left = name.slice(start.length, name.length - end.length);
  return rest.every((part) => {
    const index = left.indexOf(part);
    left = left.slice(index + part.length);
    return index >= 0;
  });
}
