import { executeServerCommand } from '@web/test-runner-commands';

/**
 * What the browser exposes to assistive technology, one line for each node: role, name, description
 * and states, indented by depth. Starts at the first node of a role, or at the page.
 */
export async function accessibilityTree(role?: string): Promise<string[]> {
  const lines = await executeServerCommand<string[], undefined>('accessibility-tree');
  const start = role === undefined ? 0 : lines.findIndex((line) => line.trim().startsWith(role));
  const depth = lines[start]?.search(/\S/) ?? 0;
  const rest = lines.slice(start + 1);
  const length = rest.findIndex((line) => line.search(/\S/) <= depth);
  const found = [lines[start] ?? '', ...rest.slice(0, length === -1 ? rest.length : length)];
  return found.map((line) => line.slice(depth));
}
