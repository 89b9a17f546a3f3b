const NECESSARY = { id: 'necessary', basis: 'necessary' };

/** A service of a policy, with what a statement needs. */
export const service = (id, category, cookies = [], rest = {}) => ({
  id,
  category,
  provider: 'Shop Ltd',
  purpose: `What ${id} is for`,
  ...(cookies.length > 0 && { cookies }),
  ...rest,
});

/** A service for which the visitor is asked. */
export const counter = (cookies = [{ name: 'visit_id', duration: 'P30D' }], rest = {}) =>
  service('counter', 'statistics', cookies, rest);

/** A policy with these services, and the categories that they name; `bases` sets other bases. */
export function policyOf(services, { bases = {}, ...rest } = {}) {
  const ids = [...new Set(services.map(({ category }) => category))].filter(
    (id) => id !== 'necessary',
  );
  const categories = ids.map((id) => ({ id, ...bases[id] }));
  return {
    revision: 1,
    site: { name: 'A shop', statement: '/cookies.html' },
    controller: { name: 'Shop Ltd' },
    categories: [NECESSARY, ...categories],
    services,
    ...rest,
  };
}

export const DAY = 86_400;
