import type { LitElement } from 'lit';
import { warn } from '../platform/warn.js';

type DetailsCode = typeof import('./service-details.js');

let code: DetailsCode | undefined;
let request: Promise<unknown> | undefined;

/**
 * The code for the details of services and for the search among many. It is loaded when it is first
 * needed; until it is there this returns `undefined`, and then renders the host again.
 */
export function detailsCode(host: LitElement): DetailsCode | undefined {
  if (code) {
    code.addStyles(host.shadowRoot!);
    return code;
  }
  request ??= import('./service-details.js').then((loaded) => (code = loaded), warn);
  void request.then(() => host.requestUpdate());
  return undefined;
}
