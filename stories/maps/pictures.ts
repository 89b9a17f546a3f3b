import { html, type TemplateResult } from 'lit';
import '../../src/define/banner.js';
import '../../src/define/choices.js';
import '../../src/define/gate.js';
import '../../src/define/settings.js';
import '../../src/define/statement.js';
import '../../src/define/table.js';
import * as policies from '../policies.js';
import { storeOf } from '../visit.js';

type Picture = (content?: unknown) => TemplateResult;

const policy = policies.model;

/** Each element in the state in which it shows most; inside it, what fills its slots. */
export const pictures: Readonly<Record<string, Picture>> = {
  'cookie-banner': (content = '') =>
    html`<cookie-banner placement="inline" .policy=${policy} .store=${storeOf({})}
      >${content}</cookie-banner
    >`,
  'cookie-settings': () =>
    html`<cookie-settings .policy=${policy} .store=${storeOf({})}></cookie-settings>`,
  'cookie-table': () =>
    html`<cookie-table category="statistics" .policy=${policy} .store=${storeOf({})}></cookie-table>`,
  'cookie-statement': (content = '') =>
    html`<cookie-statement .policy=${policy} .store=${storeOf({})}>${content}</cookie-statement>`,
  'cookie-gate': () =>
    html`<cookie-gate category="video" preview="map.svg" .policy=${policy} .store=${storeOf({})}
      ><template></template
    ></cookie-gate>`,
  'cookie-choices': () =>
    html`<cookie-choices .policy=${policies.withOptOuts} .store=${storeOf({ gpc: true })}></cookie-choices>`,
};
