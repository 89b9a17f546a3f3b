import { expect } from '@esm-bundle/chai';
import { executeServerCommand } from '@web/test-runner-commands';

interface Weight {
  bytes: number;
  requests: number;
  trips: number;
}

/** By stage of a visit, one for each round. */
type Weights = Record<string, [Weight]>;

async function weightsOf(install: string): Promise<Weights> {
  const answer: Promise<{ weights?: Weights }> = executeServerCommand('weigh', { install });
  return (await answer).weights ?? weightsOf(install);
}

describe('the benchmark', () => {
  it('loads the elements in each page of this package', async () => {
    const pages = await executeServerCommand<Record<string, string>, object>('pages-of-ours', {});
    expect(Object.keys(pages)).to.include.members(['ours', 'ours-preloaded', 'ours-prerendered']);
    for (const [id, page] of Object.entries(pages)) {
      expect(page, id).to.include('src="/cdn/elements.js"');
      expect(page, id).not.to.match(/\bundefined\b/);
    }
  });

  it('measures a first visit until the banner shows, the settings, and a return visit', async function () {
    this.timeout(240_000);
    const weighed = await weightsOf('ours');
    const at = (moment: string) => weighed[moment]![0];
    expect(at('banner').bytes).to.be.within(1000, 100_000);
    expect(at('banner').requests).to.be.at.least(1);
    expect(at('banner').trips).to.be.within(1, at('banner').requests);
    expect(at('settings').bytes).to.be.at.least(at('banner').bytes);
    expect(at('back').bytes).to.be.within(500, at('banner').bytes);
  });
});
