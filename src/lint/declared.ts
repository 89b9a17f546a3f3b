import type { CookieDeclaration, Policy, Service } from '../model/policy.js';

/** A service with its place in the file. */
export interface DeclaredService {
  readonly service: Service;
  readonly path: string;
}

/** A cookie with its service, and its place in the file. */
export interface DeclaredCookie {
  readonly cookie: CookieDeclaration;
  readonly service: Service;
  readonly path: string;
}

/** A signal with what the policy says to it, and its place in the file. */
export interface GivenSignal {
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly path: string;
}

/** All services of a policy with their paths. */
export const declaredServices = ({ services }: Policy): DeclaredService[] =>
  services.map((service, index) => ({ service, path: `services[${index}]` }));

/** All cookies of a policy with their paths. */
export const declaredCookies = (policy: Policy): DeclaredCookie[] =>
  declaredServices(policy).flatMap(({ service, path }) =>
    (service.cookies ?? []).map((cookie, index) => ({
      cookie,
      service,
      path: `${path}.cookies[${index}]`,
    })),
  );

/** The signals of a policy that have a name, with their paths. */
export const declaredSignals = ({ signals = [] }: Policy): GivenSignal[] =>
  (signals as readonly unknown[]).flatMap((signal, index) => {
    const given: unknown = typeof signal === 'string' ? { name: signal } : signal;
    const { name, ...options } = Object(given) as Record<string, unknown>;
    return typeof name === 'string' ? [{ name, options, path: `signals[${index}]` }] : [];
  });

/** The id of the service or category in which a path of a file is. */
export function idAt(path: string, data: unknown): string | undefined {
  const [, list = '', index = ''] = /^(services|categories)\[(\d+)\]/.exec(path) ?? [];
  const entries = (data as Partial<Record<string, { id?: unknown }[]>> | null)?.[list];
  const id = Array.isArray(entries) ? entries[Number(index)]?.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Whether a text, or one of its languages, says something. */
export const says = (text: unknown): boolean =>
  Object.values(typeof text === 'string' ? [text] : (text ?? {})).some(
    (one) => typeof one === 'string' && one.trim() !== '',
  );
