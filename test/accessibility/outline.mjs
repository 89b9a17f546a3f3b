/** Roles that mean nothing to a user: generic containers and the pieces of a text. */
const SILENT = new Set(['generic', 'none', 'InlineTextBox', 'LineBreak', 'ListMarker', 'Legend']);

/** States and properties that assistive technology announces. */
const ANNOUNCED = new Set(['level', 'checked', 'expanded', 'modal', 'disabled', 'focused']);

const isTold = ({ name, value }) =>
  ANNOUNCED.has(name) && (name === 'expanded' || value.value !== false);

function line({ role, name, description, properties = [] }) {
  const states = properties.filter(isTold).map((one) => `${one.name}=${one.value.value}`);
  const quoted = name?.value ? [`"${name.value.replaceAll(/\s+/g, ' ').trim()}"`] : [];
  const described = description?.value ? [`(${description.value})`] : [];
  return [role.value, ...quoted, ...described, ...states].join(' ');
}

/** Text that only repeats the name of its parent: a button, a heading or a label. */
function repeats({ role, name }, parent) {
  return role.value === 'StaticText' && parent?.name?.value?.includes(name?.value?.trim());
}

/**
 * The tree of `Accessibility.getFullAXTree` as lines: role, name, description and states, indented
 * by depth.
 */
export function outline(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const draw = (node, depth, parent) => {
    const isSilent = node.ignored || SILENT.has(node.role.value) || repeats(node, parent);
    const own = isSilent ? [] : [`${'  '.repeat(depth)}${line(node)}`];
    const next = isSilent ? [depth, parent] : [depth + 1, node];
    const children = node.childIds.map((id) => byId.get(id)).filter(Boolean);
    return [...own, ...children.flatMap((child) => draw(child, ...next))];
  };
  return draw(nodes[0], 0);
}
