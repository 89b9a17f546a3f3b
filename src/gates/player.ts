import { ledger } from './ledger.js';
import type { Opener } from './ledger.js';
import { byAttributes, isRuleLost, setRule, urlOf } from './rules.js';

/**
 * Plays what a media element, or a `<source>` in it, holds back. The element needs the attribute
 * only until it has chosen what to play. Then the attribute is removed, so that no copy of the
 * element requests the address.
 */
export const openPlayer: Opener = (member) => {
  const player = member.closest<HTMLMediaElement>('audio, video')!;
  queueMicrotask(() => play(player));
  return {
    isThere: () => !isRuleLost(player),
    shut: () => play(player),
  };
};

/** Makes a media element play the open addresses of itself and its sources. */
function play(player: HTMLMediaElement): void {
  setPoster(player);
  const [address, ...others] = heldBy(player);
  // Without an address, the element stops and uses the sources that the page itself offers.
  if (address === undefined) player.load();
  else choose(player, address, others);
}

function heldBy(player: HTMLMediaElement): string[] {
  const sources = [...player.querySelectorAll('source')];
  const isPlayable = ({ type }: HTMLSourceElement) => !type || player.canPlayType(type) !== '';
  const members = [player, ...sources.filter(isPlayable)];
  const open = members.filter((member) => ledger().open.has(member));
  return open.flatMap(({ dataset }) => dataset['src'] ?? []);
}

function choose(player: HTMLMediaElement, address: string, others: readonly string[]): void {
  const [next, ...rest] = others;
  const before = player.getAttribute('src');
  const ending = new AbortController();
  const restore = () => {
    if (player.getAttribute('src') !== address) return;
    if (before === null) player.removeAttribute('src');
    else player.setAttribute('src', before);
  };
  player.addEventListener('loadstart', restore, { once: true });
  player.addEventListener('loadeddata', () => ending.abort(), ending);
  const fail = () => next !== undefined && choose(player, next, rest);
  player.addEventListener('error', fail, { once: true, signal: ending.signal });
  player.setAttribute('src', address);
}

/** Shows the poster as a background: the attribute would be in every copy of the element. */
function setPoster(player: HTMLMediaElement): void {
  const { poster } = player.dataset;
  if (poster === undefined) return;
  const selector = byAttributes(player, ['data-consent', 'data-poster']);
  const isOpen = ledger().open.has(player);
  setRule(player, selector, isOpen ? `background:${urlOf(poster)} center/contain no-repeat` : '');
}
