import type { Embed } from '../embeds/embed.js';
import type { Policy, Service } from '../model/policy.js';

/** The attributes of a gate that say what it is about. */
interface Gate {
  readonly href?: string | null;
  readonly category: string;
}

/** What was found for the address of a gate. */
interface Found {
  readonly address: string | undefined;
  readonly embed: Embed | undefined;
  /** Absent while it is loading. */
  readonly policy: Policy | undefined;
  readonly service: Service | undefined;
  /** Whether the gate would make a frame for a known address. */
  readonly makesFrame: boolean;
}

/**
 * A mistake in the address of a gate, or in the policy for it; empty while the policy is loading,
 * and `undefined` if there is none.
 */
export function mistakeOfAddress(gate: Gate, found: Found): string | undefined {
  const { address, embed, policy, service, makesFrame } = found;
  if (!address) return gate.href ? NO_ADDRESS : NO_LINK;
  if (!policy) return '';
  if (!embed) return makesFrame ? UNKNOWN : undefined;
  const isMissing = !gate.category && !service;
  return isMissing
    ? `no service of the policy is for the href of this gate, which stays shut: run “npx consent-elements add ${embed.service}”`
    : undefined;
}

const NO_ADDRESS = 'the href of this gate is no address of a web page, so it gets no link';
const NO_LINK = 'an empty href needs a link inside of the gate, whose address it takes';
const UNKNOWN =
  'the href of this gate is of no embed that the package knows, so only a link shows: write the frame as a child with data-src (for PeerTube and Mastodon, name the service by category)';
