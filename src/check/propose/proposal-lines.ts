import type { Proposal } from './propose.js';
import type { Added } from './additions.js';

/** Says what was added and why, and what is left to a person, for the terminal. */
export function proposalLines({ added, todos }: Pick<Proposal, 'added' | 'todos'>): string[] {
  const additions = added.flatMap(linesOf);
  const rest = todos.map(({ path, sentence }) => `  ${path ? `${path}: ` : ''}${sentence}`);
  return [
    ...(additions.length > 0 ? additions : ['Everything that was observed is declared.']),
    ...(rest.length > 0 ? ['', 'To do:', ...rest] : []),
  ];
}

function linesOf(added: Added): string[] {
  const { id, category, cookies, ground, isNew, facts } = added;
  const name = facts && isNew ? ` (${facts.name})` : '';
  const what = isNew ? `Added ${id}${name} to “${category}”` : `Completed ${id}, in “${category}”`;
  const list = cookies.length > 0 ? [`  ${cookies.join(', ')}`] : [];
  return [`${what}, because ${ground}.`, ...list];
}
