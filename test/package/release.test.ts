import { expect } from '@esm-bundle/chai';
import { packComplaint } from '../../scripts/pack-checks.mjs';
import { nextSteps, releaseComplaint } from '../../scripts/release-checks.mjs';
import { packList, readText } from './ask-node.js';

const FIELDS = { repository: { url: 'git+https://a.example/b.git' }, homepage: 'a', bugs: 'b' };

const { files: packed } = await packList();
const build = {
  files: packed.map(({ path }) => path),
  libraries: await readText('dist/driver/libraries.js'),
  unreachable: [],
};

describe('npm pack', () => {
  it('checks the build first', async () => {
    const { scripts } = JSON.parse(await readText('package.json'));
    expect(scripts.prepack).to.equal('node scripts/prepack.mjs');
  });

  it('is possible with a whole build', () => {
    expect(packComplaint(build)).to.be.undefined;
  });

  for (const [what, fault, reason] of [
    ['lacks a file', { files: build.files.slice(1, 3) }, /it lacks custom-elements\.json, dist/],
    [
      'has libraries that are not bundled',
      { libraries: "import a from 'sax';\nexport * from 'tldts';\nimport 'node:fs';" },
      /libraries\.js imports sax, tldts\. /,
    ],
    ['has modules of no entry', { unreachable: ['dist/a.js'] }, /1 modules .* as dist\/a\.js\. /],
  ] as const) {
    it(`is refused for a build that ${what}, with what to do`, () => {
      const complaint = packComplaint({ ...build, ...fault });
      expect(complaint).to.match(reason).and.to.include('Run "npm run build"');
    });
  }
});

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
