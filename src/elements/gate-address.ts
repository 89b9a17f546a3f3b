import { str } from '@lit/localize/internal/str-tag.js';
import type { Embed } from '../embeds/embed.js';
import { embedOf } from '../embeds/embeds.js';
import { lowStyles } from '../generated/styles/low-styles.js';
import { resolveText } from '../model/localized-text.js';
import type { Localization } from '../localization/localization.js';
import type { Policy, Service } from '../model/policy.js';
import { isSafeLink } from '../model/safe-link.js';
import { frameOf } from './address-frame.js';
import { mistakeOfAddress } from './address-mistakes.js';
import { BrowserURL } from '../embeds/browser-url.js';

/** A gate with the address of what it shows. */
export interface AddressGate extends HTMLElement {
  readonly href?: string | null;
  readonly category: string;
  readonly rendered: boolean;
}

/** What the address of a gate says. */
export interface GateAddress {
  /** The id that must be granted; empty if nothing opens the gate. */
  readonly id: string;
  /** The frame that the gate adds when it opens. */
  readonly own?: HTMLIFrameElement | undefined;
  /** Styles for the placeholder of a low frame. */
  readonly styles?: string | undefined;
  /** A link to the address; none if the author has written one. */
  readonly link?: ((i18n: Localization) => unknown) | undefined;
  /** What the author should know. */
  readonly mistake?: string | undefined;
}

/**
 * Reads the address of a gate, or of the first link in it.
 *
 * @param locale Selects the language of names in the policy.
 * @param isBare Whether the author's children hold back nothing.
 */
export function readAddress(
  gate: AddressGate,
  policy: Policy | undefined,
  locale: string,
  isBare: boolean,
): GateAddress {
  const anchor = gate.querySelector<HTMLAnchorElement>('a[href]');
  const address = addressIn(gate, anchor);
  const found = serviceFor(gate, address, policy?.services);
  const { embed, id, service } = found;
  const makesFrame = isBare && !gate.rendered;
  const link = anchor ? undefined : linkTo(address);
  const mistake = mistakeOfAddress(gate, { ...found, address, policy, makesFrame });
  if (!embed || !makesFrame) return { id: makesFrame ? '' : id, link, mistake };
  const title = titleOf(anchor, service, locale) || siteOf(address!);
  return { id, own: frameOf(gate, embed, title), styles: stylesFor(embed), link, mistake };
}

/** CSS pixels: a lower frame has no room for the words above the buttons. */
const LOW = 240;

const stylesFor = ({ height }: Embed): string | undefined =>
  Number(height) < LOW ? lowStyles : undefined;

/** The address of the gate, or of the link in it; `undefined` for one that could run code. */
function addressIn({ href }: AddressGate, anchor: Element | null): string | undefined {
  const address = href?.trim() || anchor?.getAttribute('href');
  if (!address || !isSafeLink(address) || !BrowserURL.canParse(address, document.baseURI))
    return undefined;
  return new BrowserURL(address, document.baseURI).href;
}

/** The text of the author's link, else the service's own name. */
function titleOf(anchor: Element | null, service: Service | undefined, locale: string) {
  const text = anchor?.textContent.trim();
  return text || (service?.name && resolveText(service.name, locale).text);
}

/** The embed that an address leads to, and the service that it belongs to. */
function serviceFor(
  { category }: AddressGate,
  address = '',
  services: readonly Service[] = [],
): { embed: Embed | undefined; id: string; service: Service | undefined } {
  const named = services.find(({ id }) => id === category);
  const embed = embedOf(address, { parent: location.hostname, named: typeOf(named) });
  const id = category || (embed ? idOf(embed.service, services) : '');
  return { embed, id, service: services.find((one) => one.id === id) };
}

/** A link to the page of an embed, for visitors who do not allow it here. */
const linkTo = (address: string | undefined): GateAddress['link'] =>
  address
    ? (i18n) =>
        i18n.html`<p><a part="link" href=${address}>${openOn(siteOf(address), i18n)}</a></p>`
    : undefined;

const openOn = (site: string, { msg }: Localization): string =>
  msg(str`Open on ${site}`, { id: 'gate.open' });

/** The entry of the catalogue that a service comes from. */
const entryOf = ({ from }: Service): string | undefined => from?.split('@')[0];

/** What a service that the author named says about its addresses. */
function typeOf(service: Service | undefined): string | undefined {
  const ids = [service?.id, service && entryOf(service)];
  return ids.find((id) => id === 'peertube' || id === 'mastodon-embed') ?? service?.kind;
}

/** The service of the policy for an entry of the catalogue. */
function idOf(entry: string, services: readonly Service[]): string {
  const isDeclared = services.some(({ id }) => id === entry);
  return isDeclared ? entry : (services.find((one) => entryOf(one) === entry)?.id ?? entry);
}

const siteOf = (address: string): string => new BrowserURL(address).hostname.replace(/^www\./, '');
