import { expect } from '@esm-bundle/chai';
import { ahead } from '../../ahead.js';
import { policy } from '../../fixtures/playwright/policy.js';
import { page } from '../../site/pages.js';
import { runSpec } from './banners.js';

const script = (id: string) =>
  `<script type="text/plain" data-consent="${id}">ran.push('${id}')</script>`;

const routes = {
  '/': page({
    banner: 'reopen',
    body: `${script('statistics')}${script('marketing')}
      <cookie-gate category="youtube"><iframe data-src="/film" title="A film"></iframe></cookie-gate>`,
  }),
  '/cookies.json': JSON.stringify(policy),
  '/film': '<!doctype html><title>A film</title>',
};

const specs = ahead({
  failing: () => runSpec('fails.spec.ts', routes),
  passing: () => runSpec('consent.spec.ts', routes),
});

describe('the fixture for Playwright’s test runner', () => {
  it('presets, answers, withdraws and expects what gates do', async () => {
    const { code, output } = await specs.passing;
    expect(output).to.contain('8 passed');
    expect(code).to.equal(0);
  });

  it('fails a test that expects of a gate what it does not do', async () => {
    const { code, output } = await specs.failing;
    expect(code).to.equal(1);
    expect(output).to.contain('3 failed');
    expect(output).to.contain('The gate “youtube” should be open; after 1000 ms it is not.');
    expect(output).to.contain('The gate “youtube” should be shut; after 1000 ms it is not.');
    expect(output).to.contain('has no gate “nowhere”');
  });
});
