/** Words in the names of headers and parameters whose values sign a visitor in. */
const SECRET = new RegExp(
  [
    '(?:^|[^a-z])(?:auth|jwt|key|otp|pwd|sid|sig)(?:[^a-z]|$)',
    '(?:access|api)-?key|authori[sz]|authenti|cookie|credential|csrf|xsrf',
    'passw|secret|sessid|session|signature|token',
  ].join('|'),
  'i',
);

/** Whether the name of a header or parameter says that its value is a secret. */
export const isSecret = (name: string): boolean => SECRET.test(name);

/** What some servers write into the path: `/cart;jsessionid=1A2B`. */
const IN_PATH = /;([^;/=?#]+)=[^;/?#]*/g;

/** The address of a page without what signs a visitor in, such as `?PHPSESSID=…`. */
export function withoutSecrets(address: string): string {
  const url = new URL(address);
  const names = [...url.searchParams.keys()].filter(isSecret);
  for (const name of names) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(IN_PATH, (all, name: string) => (isSecret(name) ? '' : all));
  return url.href;
}

/**
 * The address with the names of its parameters, and with something else for their values: trackers
 * send there what their cookies contain.
 */
export function withoutParameters(address: string, instead: string): string {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(address) ?? [];
  const pairs = query.slice(1).split('&');
  const names = pairs.map((pair) => `${pair.split('=', 1)[0]!}=${instead}`).join('&');
  const bare = path.replace(IN_PATH, `;$1=${instead}`);
  return query.length > 1 ? `${bare}?${names}` : bare;
}
