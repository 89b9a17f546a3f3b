import { readConsent } from 'consent-elements/server.js';
import policy from '~~/public/cookies.json';

/** What the server reads from the visitor's cookie. The page hydrates with the same value. */
export function useInitialConsent(id: string): boolean {
  const headers = useRequestHeaders(['cookie', 'sec-gpc']);
  const read = () => import.meta.server && readConsent({ headers }, { policy }).isGranted(id);
  return useState(`consent-${id}`, read).value;
}
