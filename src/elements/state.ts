/** Switches a custom state, which style sheets reach as `:state(name)`. */
export function setState({ states }: ElementInternals, name: string, on: boolean): void {
  if (on) states.add(name);
  else states.delete(name);
}
