/** The entry of the catalogue that a service was taken from, and its day. */
export interface Origin {
  readonly id: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Reads the field `from` of a service: `youtube@2026-11-28`. */
export function originOf(from = ''): Origin | undefined {
  const [, id, date] = /^([a-z0-9]+(?:-[a-z0-9]+)*)@(\d{4}-\d{2}-\d{2})$/.exec(from) ?? [];
  return id && date ? { id, date } : undefined;
}

export const originText = ({ id, date }: Origin): string => `${id}@${date}`;
