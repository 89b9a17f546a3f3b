/** The names of all fields of an object, in an order. */
export type Fields<T> = Readonly<Record<keyof T, 1>>;

/** Copies an object with its fields in this order, and without any other one. */
export function inOrder<T extends object>(value: T, fields: Fields<T>): T {
  const names = Object.keys(fields) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, value[name]])) as T;
}
