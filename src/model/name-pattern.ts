/** Whether a declared name, in which `*` stands for any characters, means this one. */
export function matchesName(pattern: string, name: string): boolean {
  const [start = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return pattern === name;
  const end = rest.pop()!;
  if (!name.startsWith(start) || name.length < start.length + end.length) return false;
  if (!name.endsWith(end)) return false;
  // What is left has to hold the middle parts, one behind the other.
  let left = name.slice(start.length, name.length - end.length);
  return rest.every((part) => {
    const index = left.indexOf(part);
    left = left.slice(index + part.length);
    return index >= 0;
  });
}
