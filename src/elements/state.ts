/** Sets or removes a custom state, which style sheets match by `:state(name)`. */
export function setState({ states }: ElementInternals, name: string, on: boolean): void {
  // Absent in jsdom, and in Safari before 17.4.
  if (on) states?.add(name);
  else states?.delete(name);
}
