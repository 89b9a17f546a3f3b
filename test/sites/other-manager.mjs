import { counter, policyOf, service } from './declare.mjs';
import { bare } from './markup.mjs';

/*
 * An imitation of the page that vanilla-cookieconsent 3 makes: its ids, its roles and its cookie,
 * as far as the rules of autoconsent read them.
 */
const BANNER = `
  <div id="cc-main"><div class="cm-wrapper"><div class="cm" role="dialog" aria-modal="true" hidden>
    <h2>We use cookies</h2>
    <button class="cm__btn" data-role="all">Accept all</button>
    <button class="cm__btn" data-role="necessary">Reject all</button>
  </div></div></div>
  <button data-cc="show-consentModal">Cookies</button>`;

const CODE = `
  const box = document.querySelector('.cm');
  const answer = () => decodeURIComponent(document.cookie.match(/cc_cookie=([^;]*)/)?.[1] ?? '');
  const act = () => {
    if (answer().includes('analytics')) document.cookie = 'visit_id=1; path=/; max-age=2592000';
    else document.cookie = 'visit_id=; path=/; max-age=0';
  };
  const choose = (categories) => {
    const value = encodeURIComponent(JSON.stringify({ categories }));
    document.cookie = 'cc_cookie=' + value + '; path=/; max-age=15724800; secure';
    box.hidden = true;
    act();
  };
  const on = (selector, action) => document.querySelector(selector).addEventListener('click', action);
  on('[data-role=all]', () => choose(['necessary', 'analytics']));
  on('[data-role=necessary]', () => choose(['necessary']));
  on('[data-cc]', () => { box.hidden = false; });
  if (answer()) act();
  else box.hidden = false;`;

const STYLE = `.cm { position: fixed; inset: auto 1rem 1rem auto; padding: 1rem; background: #fff; }
  .cm[hidden] { display: none; }
  .cm__btn { font: 16px sans-serif; padding: 10px 20px; background: #30363c; color: #fff; }`;

const shown = (title) =>
  bare({ title, head: `<style>${STYLE}</style>`, body: `${BANNER}<script>${CODE}</script>` });

export const otherManager = {
  name: 'other-manager',
  title: 'The banner of another manager',
  pages: ['/', '/about'],
  policy: policyOf([
    service('vanilla-cookieconsent', 'necessary', [{ name: 'cc_cookie', duration: 'P182D' }]),
    counter(),
  ]),
  hosts: { 'www.other-manager.example': { '/': shown('Home'), '/about': shown('About') } },
  shows: ['phase-not-run'],
  nearly: ['unequal-answers', 'unreachable-answer', 'undeclared-cookie', 'set-before-choice'],
  // How to withdraw is not known of other managers.
  expected: [['phase-not-run', 'withdraw']],
};
