import { BrowserURL } from './browser-url.js';
/** The segments of a path: those of `/video/x1` are `video` and `x1`. */
export const segments = ({ pathname }: URL): string[] =>
  pathname.split('/').filter((segment) => segment !== '');

/** An id as players have them; `undefined` for a text that could be anything else. */
export const idIn = (text: string | null | undefined): string | undefined =>
  text && /^[\w-]+$/.test(text) ? text : undefined;

/** The seconds of a time as sites write it: `90`, `90s`, `1m30s`. `undefined` for the beginning. */
export function seconds(time: string | null | undefined): number | undefined {
  const parts = /^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s?)?$/.exec(time ?? '') ?? [];
  const [hours = 0, minutes = 0, rest = 0] = [...parts].slice(1).map((part) => Number(part ?? 0));
  return hours * 3600 + minutes * 60 + rest || undefined;
}

/** Whether the address itself asks that playing starts at once. */
export const asksToPlay = ({ searchParams }: URL): boolean =>
  /^(1|true)$/.test(searchParams.get('autoplay') ?? '');

/** The address of a player with those parameters that have a value. */
export function playerAddress(
  player: string,
  parameters: Readonly<Record<string, string | number | boolean | null | undefined>>,
): string {
  const url = new BrowserURL(player);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null) url.searchParams.set(name, String(value));
  }
  return url.href;
}
