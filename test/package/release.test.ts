import { expect } from '@esm-bundle/chai';
import { nextSteps, releaseComplaint } from '../../scripts/release-checks.mjs';
import { readText } from './ask-node.js';

const FIELDS = { repository: { url: 'git+https://a.example/b.git' }, homepage: 'a', bugs: 'b' };

describe('a release', () => {
  it('is refused without the addresses of the project, all of which it names', () => {
    const complaint = releaseComplaint({ name: 'consent-elements' });
    expect(complaint).to.match(/lacks repository, homepage, bugs\. Nothing was changed/);
    expect(complaint).to.include('"repository": { "type": "git"');
  });

  it('is refused without one of them', () => {
    expect(releaseComplaint({ ...FIELDS, bugs: undefined })).to.match(
      /^package\.json lacks bugs\./,
    );
  });

  it('is possible with all of them', () => {
    expect(releaseComplaint(FIELDS)).to.be.undefined;
  });

  it('ends with the command that publishes', () => {
    const steps = nextSteps({ name: 'consent-elements', version: '1.2.3' }, 'a.tgz');
    expect(steps).to.include('Nothing has been published').and.to.include('git tag v1.2.3');
    expect(steps).to.include('npm publish a.tgz\n');
  });

  it('is public, and signed where it is built', async () => {
    const { publishConfig } = JSON.parse(await readText('package.json'));
    expect(publishConfig).to.deep.equal({ access: 'public', provenance: true });
  });
});
