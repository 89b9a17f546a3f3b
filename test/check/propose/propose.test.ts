import { expect } from '@esm-bundle/chai';
import type { ObservedPhase } from '../../../src/check/observed.js';
import { proposalLines } from '../../../src/check/propose/proposal-lines.js';
import { proposePolicy } from '../../../src/check/propose/propose.js';
import type { PolicyFile } from '../../../src/model/policy-file.js';
import { parsePolicy } from '../../../src/policy.js';
import { policy as sample, policyWith } from '../../policies.js';
import { readText } from '../../package/ask-node.js';
import { known } from './known.js';
import { cookie, item, request } from '../observed.js';
import { foreign, observed } from './records.js';

const DAY = 86_400;

/** Proposes a list for what phases saw; the text before is that of a policy, or there is none. */
function propose(before: object | undefined, ...phases: Partial<ObservedPhase>[]) {
  const text = before && `${JSON.stringify(before, null, 2)}\n`;
  const proposal = proposePolicy(text, observed(...phases), known);
  const data = JSON.parse(proposal.text) as PolicyFile;
  const paths = proposal.todos.map(({ path }) => path);
  const service = (id: string) => data.services!.find((one) => one.id === id);
  return { ...proposal, before: text, data, paths, service };
}

describe('a list for a site without one', () => {
  const { data, paths, service, todos } = propose(
    undefined,
    {
      cookies: [
        cookie('_ga', { lifetime: 400 * DAY, domain: 'site.example' }),
        cookie('PHPSESSID', { isHttpOnly: true }),
        cookie('cookies_preferences', { lifetime: 180 * DAY }),
        cookie('theme', { lifetime: 30 * DAY }),
        foreign('YSC', 'youtube.com'),
        foreign('id', 'ads.cdn-owner.example', { lifetime: 395 * DAY }),
      ],
      items: [item('seen'), item('consent-elements.outbox.1')],
      requests: [
        request('fonts.googleapis.com', { path: '/css2' }),
        request('lib.example', { path: '/a.js' }),
      ],
    },
    { cookies: [cookie('_ga_ABC123', { lifetime: 400 * DAY })] },
  );

  it('can be used', () => {
    expect(parsePolicy(data).problems).to.deep.equal([]);
  });

  it('names the site and the day, and has the categories in the usual order', () => {
    const { services, ...rest } = data;
    expect(services).to.have.lengthOf(6);
    expect(rest).to.deep.equal({
      $schema: './node_modules/consent-elements/dist/policy.schema.json',
      revision: 1,
      updated: '2026-11-29',
      site: { url: 'https://www.site.example' },
      categories: [
        { id: 'necessary', basis: 'necessary' },
        { id: 'statistics', basis: 'consent' },
        { id: 'marketing', basis: 'consent' },
        { id: 'media', basis: 'consent' },
      ],
    });
  });

  it('declares services of the catalogue with what was seen, by the names of the catalogue', () => {
    const { from, ...rest } = service('google-analytics-4')!;
    expect(from).to.match(/^google-analytics-4@/);
    expect(rest).to.deep.equal({
      id: 'google-analytics-4',
      category: 'statistics',
      provider: 'Google Ireland Limited',
      name: known.services.get('google-analytics-4')!.name,
      kind: 'analytics',
      privacy: known.services.get('google-analytics-4')!.privacy,
      cookies: ['_ga', '_ga_*'].map((name) => ({
        name,
        duration: known.services
          .get('google-analytics-4')!
          .cookies!.find((one) => one.name === name)!.duration,
      })),
    });
  });

  it('calls necessary what the catalogue calls so, and names the site as its provider', () => {
    const necessary = data.services!.filter(({ category }) => category === 'necessary');
    expect(necessary.map(({ id, provider }) => [id, provider])).to.deep.equal([
      ['php', 'site.example'],
    ]);
  });

  it('asks for consent to what is unknown, without a text that visitors would read', () => {
    expect(service('cdn-owner-example')).to.deep.equal({
      id: 'cdn-owner-example',
      category: 'marketing',
      provider: 'Owner Inc',
      name: 'cdn-owner.example',
      cookies: [{ name: 'id', duration: 'P13M', party: 'third', domain: 'ads.cdn-owner.example' }],
    });
    expect(service('this-site')).to.deep.equal({
      id: 'this-site',
      category: 'marketing',
      provider: 'site.example',
      name: 'site.example',
      cookies: [
        { name: 'seen', duration: 'persistent', storage: 'local' },
        { name: 'theme', duration: 'P30D' },
      ],
    });
  });

  it('has a to-do for each text and each guess, and for an unknown host', () => {
    const at = (id: string) => `services[${data.services!.findIndex((one) => one.id === id)}]`;
    expect(paths).to.include.members([
      ...['site.name', 'site.statement', 'controller.name', 'controller.contact'],
      ...['controller.privacy', 'signals'],
      ...[`${at('this-site')}.category`, `${at('this-site')}.provider`, at('this-site')],
      ...[`${at('cdn-owner-example')}.category`, at('cdn-owner-example')],
    ]);
    expect(paths).not.to.include(`${at('cdn-owner-example')}.provider`);
    expect(paths).not.to.include(`${at('php')}.category`);
    const sentences = todos.map(({ sentence }) => sentence).join('\n');
    expect(sentences).to.contain('Pages contact lib.example, which was not seen to store');
    expect(sentences).not.to.contain('fonts.googleapis.com');
  });

  it('has a service of the catalogue that stores nothing, by its address', () => {
    expect(service('google-fonts')).not.to.have.property('cookies');
  });
});

describe('a cookie of a feature that “add” leaves out', () => {
  for (const [name, id] of [
    ['FPLC', 'google-analytics-4'],
    ['kndctr_abc_AdobeOrg_identity', 'adobe-analytics'],
    ['uslk_s', 'userlike'],
  ] as const) {
    it(`is declared with its service once it was observed: ${name}`, () => {
      const facts = known.services.get(id)!;
      const list = policyWith({
        categories: [{ id: facts.category }],
        services: [{ id, category: facts.category, provider: facts.provider }],
      });
      const { service } = propose(list, { cookies: [cookie(name, { lifetime: 60 })] });
      const [declared, ...more] = service(id)!.cookies!;
      expect([declared!.name.replace('*', 'abc_AdobeOrg'), more]).to.deep.equal([name, []]);
    });
  }
});

describe('a list of a site where nothing was seen', () => {
  it('has the category “necessary” alone', () => {
    const { data } = propose(undefined, {});
    expect([data.categories.map(({ id }) => id), data.services]).to.deep.equal([['necessary'], []]);
  });
});

describe('a scan of a site whose list is true', () => {
  it('leaves the file as it is, byte for byte', () => {
    const { text, before, added, todos } = propose(sample, {
      cookies: [
        cookie('sessionid', { lifetime: 14 * DAY }),
        cookie('_pk_id.1.fe', { lifetime: 393 * DAY }),
        foreign('VISITOR', 'www.video.example', { lifetime: 180 * DAY }),
        cookie('cookies_preferences'),
      ],
      requests: [request('cdn.video.example')],
    });
    expect(text).to.equal(before);
    expect([added, todos.filter(({ path }) => !/^services\[\d\]$/.test(path))]).to.deep.equal([
      [],
      [],
    ]);
  });

  it('leaves the list of the demo as it is', async () => {
    const text = await readText('demo/cookies.json');
    const { categories, services } = JSON.parse(text) as PolicyFile;
    const cookies = services!.flatMap(({ cookies: all = [] }) => all);
    const seen = cookies.map(({ name, party, domain, storage = 'cookie' }) => {
      expect(storage).to.equal('cookie');
      const real = name.replaceAll('*', '.1');
      return party === 'third' ? foreign(real, domain ?? 'other.example') : cookie(real);
    });
    expect([categories.length, seen.length > 5]).to.deep.equal([3, true]);
    const { text: after, added } = proposePolicy(text, observed({ cookies: seen }), known);
    expect(after).to.equal(text);
    expect(added).to.deep.equal([]);
  });
});

describe('a scan of a site whose list lacks something', () => {
  const addedTo = (policy: object, ...cookies: Parameters<typeof cookie>[0][]) =>
    propose(policy, { cookies: cookies.map((name) => cookie(name, { lifetime: 10 * DAY })) });

  it('adds a cookie to the service that it belongs to, and nothing else', () => {
    const { data, added } = addedTo(sample, '_pk_ref.1.fe');
    const [auth, matomo, video] = sample.services;
    const cookies = [...matomo!.cookies!, { name: '_pk_ref.*', duration: 'P182DT12H' }];
    expect(data.services).to.deep.equal([auth, { ...matomo, cookies }, video]);
    expect(added.map(({ id, isNew, cookies: names }) => [id, isNew, names])).to.deep.equal([
      ['matomo', false, ['_pk_ref.*']],
    ]);
  });

  it('writes the lifetime that was seen where the catalogue’s is shorter', () => {
    const { service } = propose(sample, {
      cookies: [cookie('_pk_ses.1.fe'), cookie('_hjSession_1', { lifetime: 2 * DAY })],
    });
    expect(service('hotjar')!.cookies).to.deep.equal([{ name: '_hjSession_*', duration: 'P2D' }]);
  });

  it('never adds an unknown item to a necessary service', () => {
    const necessary = {
      ...{ id: 'pay', category: 'necessary', provider: 'Pay', from: 'paypal@2026-11-28' },
      cookies: [{ name: 'nsid', party: 'third', domain: 'paypal.com' }],
    };
    const policy = { ...sample, services: [necessary] };
    const { data } = propose(policy, {
      cookies: [foreign('unlisted', 'www.paypal.com'), foreign('tsrce', 'www.paypal.com')],
    });
    const names = data.services!.map(({ id, category, cookies = [] }) => [
      ...[id, category],
      ...cookies.map(({ name }) => name),
    ]);
    expect(names).to.deep.equal([
      ['pay', 'necessary', 'nsid', 'tsrce'],
      ['paypal-com', 'statistics', 'unlisted'],
    ]);
  });

  it('starts another service once a person has moved the one for this site', () => {
    const own = { id: 'this-site', category: 'necessary', provider: 'Shop' };
    const { service } = addedTo({ ...sample, services: [own] }, 'unknown');
    expect(service('this-site')).to.deep.equal(own);
    expect(service('this-site-2')!.category).to.equal('statistics');
  });

  it('adds to the service for this site of an earlier scan', () => {
    const first = addedTo(sample, 'one');
    const second = addedTo(first.data, 'one', 'two');
    expect(second.service('this-site')!.cookies!.map(({ name }) => name)).to.deep.equal([
      ...['one', 'two'],
    ]);
    expect(second.data.services).to.have.lengthOf(4);
  });

  it('prefers marketing, which Global Privacy Control denies', () => {
    const categories = [...sample.categories, { id: 'marketing' }];
    expect(addedTo({ ...sample, categories }, 'x').service('this-site')!.category).to.equal(
      'marketing',
    );
  });

  it('adds a category that asks where all others are always on', () => {
    const categories = [{ id: 'necessary' }, { id: 'statistics', basis: 'exempt' }];
    const { data } = addedTo({ categories }, '_pk_id.1.fe', 'x');
    expect(data.categories).to.deep.equal([...categories, { id: 'marketing', basis: 'consent' }]);
    expect(data.services!.map(({ category }) => category)).to.deep.equal([
      ...['marketing', 'marketing'],
    ]);
  });

  it('declares nothing where no category can ask, and says so', () => {
    const ids = ['necessary', 'preferences', 'statistics', 'marketing', 'media'];
    const categories = ids.map((id) => ({ id, basis: 'necessary' }));
    const { text, before, paths } = addedTo({ categories }, 'x');
    expect(text).to.equal(before);
    expect(paths).to.deep.equal(['categories']);
  });

  it('says that visitors who have answered should be asked again', () => {
    expect(addedTo(sample, '_hjSession_1').paths).to.include('revision');
    expect(addedTo(sample, '_pk_ref.1.fe').paths).not.to.include('revision');
  });

  it('takes another id than that of a category', () => {
    const categories = [{ id: 'hotjar', name: 'Hotjar', purpose: 'Sees' }, { id: 'statistics' }];
    const { data, service } = addedTo({ categories }, '_hjSession_1');
    expect(service('hotjar-2')!.from).to.match(/^hotjar@/);
    expect(parsePolicy(data).problems).to.deep.equal([]);
  });

  it('says the path, HttpOnly, and the domain of a part of the site', () => {
    const { service } = propose(sample, {
      cookies: [
        cookie('a', { path: '/shop/', isHttpOnly: true }),
        cookie('b', { domain: 'api.site.example' }),
      ],
    });
    expect(service('this-site')!.cookies).to.deep.equal([
      { name: 'a', duration: 'session', path: '/shop/', httpOnly: true },
      { name: 'b', duration: 'session', domain: 'api.site.example' },
    ]);
  });
});

describe('a scan of a site whose list is wrong', () => {
  it('keeps a lifetime and a party, and lists them', () => {
    const services = [
      {
        id: 'a',
        category: 'statistics',
        provider: 'A',
        cookies: [{ name: 'long', duration: 'P1D' }],
      },
      { id: 'b', category: 'statistics', provider: 'B', cookies: [{ name: 'theirs' }] },
    ];
    const { text, before, todos } = propose(
      { ...sample, services },
      { cookies: [cookie('long', { lifetime: 2 * DAY }), foreign('theirs', 'other.example')] },
    );
    expect(text).to.equal(before);
    expect(
      todos.filter(({ path }) => path.includes('cookies')).map(({ path }) => path),
    ).to.include.members([...['services[0].cookies[0].duration', 'services[1].cookies[0]']]);
  });

  it('distinguishes two cookies of one name', () => {
    const { data } = propose(sample, {
      cookies: [cookie('sessionid'), foreign('sessionid', 'instagram.com')],
    });
    expect(data.services!.length).to.be.above(sample.services.length);
    expect(data.services![0]).to.deep.equal(sample.services[0]);
  });
});

describe('the layout of a list', () => {
  it('keeps a byte order mark, line ends and indentation', () => {
    const text = JSON.stringify(policyWith({}), null, 4).replaceAll('\n', '\r\n');
    const { text: after } = proposePolicy(
      `\uFEFF${text}\r\n`,
      observed({ cookies: [cookie('x')] }),
      known,
    );
    expect(after.startsWith('\uFEFF{\r\n    "revision"')).to.equal(true);
    expect(after).not.to.match(/[^\r]\n|\n {1,3}\S/);
    expect(after.endsWith('}\r\n')).to.equal(true);
    expect(after).to.contain('\r\n            "id": "this-site",\r\n');
    const kept = after.replace(
      /,\r\n {8}\{\r\n {12}"id": "this-site"[^]*?\r\n {8}\}(?=\r\n {4}\])/,
      '',
    );
    expect(kept).to.equal(`\uFEFF${text}\r\n`);
  });
});

describe('the lines about a proposal', () => {
  it('say what was added and why, and what is left', () => {
    const lines = proposalLines(
      propose(sample, { cookies: [cookie('_pk_ref.1.fe'), cookie('_hjSession_1'), cookie('x')] }),
    );
    expect(lines.slice(0, 8)).to.deep.equal([
      'Completed matomo, in “statistics”, because “_pk_ref.1.fe” was observed: its name is that of Matomo or Matomo Cloud in the catalogue.',
      '  _pk_ref.*',
      'Added hotjar (Hotjar) to “statistics”, because “_hjSession_1” was observed: its name is that of Hotjar in the catalogue, without a primary source.',
      '  _hjSession_*',
      'Added this-site to “statistics”, because the site itself stores it.',
      '  x',
      '',
      'To do:',
    ]);
    expect(lines).to.include(
      '  services[4].category: Decide what “this-site” is for, and correct its category: “statistics” is only there so that visitors are asked first.',
    );
  });

  it('say that nothing is new', () => {
    expect(proposalLines({ added: [], todos: [] })).to.deep.equal([
      'Everything that was observed is declared.',
    ]);
  });
});

describe('a cookie that several entries of the catalogue have', () => {
  const fr = foreign('fr', 'facebook.com', { lifetime: 90 * DAY });

  it('belongs to the one that something else shows to be there', () => {
    const { data } = propose(undefined, { cookies: [fr, cookie('_fbp', { lifetime: 90 * DAY })] });
    expect(data.services!.map(({ id }) => id)).to.deep.equal(['meta-pixel']);
  });

  it('belongs to one of them where nothing else is there, which names the others', () => {
    const { data, added } = propose(undefined, { cookies: [fr] });
    expect(data.services!.map(({ id }) => id)).to.deep.equal(['meta-pixel']);
    expect(added[0]!.ground).to.match(/ or .* in the catalogue/);
  });

  it('belongs to one that is there for certain, although its name is short', () => {
    const alone = propose(undefined, { cookies: [cookie('AMP_0123')], items: [item('AMP_TEST')] });
    expect(alone.service('amplitude')).to.equal(undefined);
    const { service } = propose(undefined, {
      cookies: [cookie('AMP_0123'), cookie('AMP_MKTG_0123')],
      items: [item('AMP_TEST')],
    });
    const names = service('amplitude')!.cookies!.map(({ name }) => name);
    expect(names).to.have.members(['AMP_*', 'AMP_MKTG_*', 'AMP_TEST']);
  });
});

describe('cookies of a visitor who was signed in before the visits', () => {
  const sending = (name: string) => ({
    ...{ name, host: 'www.site.example', party: 'first' as const },
    ...{ moment: 'before' as const, page: 'https://www.site.example/', pages: 1 },
  });
  const { service, todos } = propose(
    undefined,
    { sent: [sending('PHPSESSID'), sending('account'), sending('cookies_preferences')] },
    { sent: [sending('theme')], cookies: [cookie('theme', { lifetime: 30 * DAY })] },
  );

  it('are declared although nobody sets them', () => {
    expect(service('php')!.cookies!.map(({ name }) => name)).to.deep.equal(['PHPSESSID']);
    expect(service('this-site')!.cookies).to.deep.equal([
      { name: 'account' },
      { name: 'theme', duration: 'P30D' },
    ]);
  });

  it('get no duration that was not observed, but a to-do that asks for it', () => {
    const durations = todos.filter(({ sentence }) => sentence.includes('add duration'));
    expect(durations.map(({ sentence }) => sentence).join()).to.contain('“account”');
    expect(durations).to.have.lengthOf(1);
  });
});
