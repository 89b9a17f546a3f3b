import { html, type TemplateResult } from 'lit';
import { measure, ratioText, type Pair, type Scheme } from './pairs.js';
import './verdict.css';

/** What a pair measures in a scheme, and whether that is enough; said in words, not by colour alone. */
export function verdict(pair: Pair, scheme: Scheme): TemplateResult {
  const { ratio, passes } = measure(pair, scheme);
  return html`<span class="verdict ${passes ? 'passes' : 'fails'}"
    >${scheme} ${ratioText(ratio)} ${passes ? 'passes' : 'fails'}</span
  >`;
}
