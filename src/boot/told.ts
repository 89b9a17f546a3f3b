/** A choice that the page was told of, and when, in milliseconds since 1970. */
export interface Told {
  readonly choice: string | undefined;
  readonly at: number;
}

/**
 * What the page was told although there is no store. What the store finds in its place, when it
 * comes, is a change.
 */
let told: Told | undefined;

export const toldBefore = (): Told | undefined => told;

export function setTold(now: Told | undefined): void {
  told = now;
}
