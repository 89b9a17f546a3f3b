import type { Policy } from '../model/policy.js';
import type { PolicyProblem } from '../model/policy-problem.js';
import { unknownIdsText } from '../model/unknown-gate-ids.js';
import { gatesOfPage, neededIds } from './marks.js';
import { hasPageNonce, scriptPolicy } from '../platform/csp.js';
import { isGatedType } from './script.js';

/** Reports mistakes, and has the policy that declares the ids. */
interface Reporter {
  readonly policy?: Policy | undefined;
  report(problem: PolicyProblem, source: string): void;
}

const warned = new WeakSet<Element>();

/**
 * Types that a browser runs. Not imported from `script-types.ts`, because a page without mistakes
 * does not load that file.
 */
const RUNS = /^$|^module$|(java|ecma)script/i;

const MISPLACED = {
  path: '',
  expected:
    'filled by the HTML parser, or through its content property; this one has its children in the page, where a browser loads them before consent, as React and Vue put them. Write <cookie-gate category="…"><iframe data-src="…"></iframe></cookie-gate> instead',
};

/** Warns the site's author, once for each gate, of what keeps gates in the page from working. */
export function inspectGates(reporter: Reporter): void {
  for (const gate of gatesOfPage()) {
    if (warned.has(gate)) continue;
    const mistake = mistakeOf(gate, reporter.policy);
    if (mistake) {
      warned.add(gate);
      console.warn(`consent-elements: ${mistake}`, gate);
    }
  }
  reportMisplaced(reporter);
}

/** Reports templates whose children are part of the page. */
function reportMisplaced(reporter: Reporter): void {
  const templates = ':is(template[data-consent], cookie-gate > template):has(> *)';
  for (const template of document.querySelectorAll(templates)) {
    if (warned.has(template)) continue;
    warned.add(template);
    reporter.report(MISPLACED, 'The <template> of a gate');
  }
}

function mistakeOf(element: HTMLElement, policy?: Policy): string | undefined {
  const mistake = element instanceof HTMLScriptElement && mistakeOfScript(element);
  if (mistake) return mistake;
  if (element instanceof HTMLIFrameElement && isLoadedAnyway(element)) {
    return 'this frame has loaded already; data-src in place of src holds it back';
  }
  if (isCopied(element)) {
    return 'another script has copied data-src into src, so this loads without consent; exclude gates from it';
  }
  if (!scriptPolicy()) return 'a gate stays shut, Trusted Types forbid our policy';
  const ids = neededIds(element);
  if (ids.length === 0) return 'an empty data-consent stays shut';
  return unknownIdsText(ids, policy);
}

function mistakeOfScript(script: HTMLScriptElement): string | undefined {
  const { type } = script;
  if (RUNS.test(type.trim())) return 'nothing holds this script back; type="text/plain" would';
  if (!isGatedType(script)) {
    return `a script of the type "${type}" never runs; type="text/plain" with data-type="${type}" is a gate`;
  }
  return hasPageNonce(script)
    ? undefined
    : 'a gated script without the nonce of the page stays shut';
}

/** Libraries that load lazily do that; this package opens frames and pictures without it. */
function isCopied(element: HTMLElement): boolean {
  const { src } = element.dataset;
  return element.matches('iframe, img') && !!src && element.getAttribute('src') === src;
}

function isLoadedAnyway(frame: HTMLIFrameElement): boolean {
  const { src, srcdoc } = frame.dataset;
  return frame.hasAttribute('src') && (src ?? srcdoc) === undefined;
}
