import { expect } from '@esm-bundle/chai';
import { contactLink } from '../../src/model/links.js';
import { parsePolicy } from '../../src/model/parse-policy.js';
import type { Policy } from '../../src/model/policy.js';
import { isSafeLink } from '../../src/model/safe-link.js';

const unsafe = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\r\nscript:alert(1)',
  'javascript\t:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'about:blank',
  'view-source:https://example.org',
  'https://',
];
const safe = [
  'https://example.org/privacy',
  'http://example.org',
  'HTTPS://EXAMPLE.ORG',
  'mailto:dpo@example.org',
  'tel:+33123456789',
  '/privacy',
  'privacy.html',
  '../privacy',
  '#privacy',
  '?page=privacy',
  '//example.org/privacy',
  '/javascript:alert(1)',
];

describe('isSafeLink', () => {
  for (const address of unsafe) {
    it(`rejects ${JSON.stringify(address)}`, () => {
      expect(isSafeLink(address)).to.be.false;
    });
  }
  for (const address of safe) {
    it(`accepts ${address}`, () => {
      expect(isSafeLink(address)).to.be.true;
    });
  }
});

/** Each path of a policy that may contain a link, and how to read it back. */
const places: [path: string, data: (link: string) => object, read: (policy: Policy) => unknown][] =
  [
    ['site.url', (url) => ({ site: { url } }), ({ site }) => site?.url],
    ['site.statement', (statement) => ({ site: { statement } }), ({ site }) => site?.statement],
    [
      'site.statement',
      (fr) => ({ site: { statement: { en: '/cookies', fr } } }),
      ({ site }) => (site?.statement as { fr?: string } | undefined)?.fr,
    ],
    [
      'controller.privacy',
      (privacy) => ({ controller: { privacy } }),
      ({ controller }) => controller?.privacy,
    ],
    [
      'services[1].privacy',
      (privacy) => ({ services: [service('one'), service('two', privacy)] }),
      ({ services }) => services[1]!.privacy,
    ],
  ];

describe('parsePolicy, with links', () => {
  for (const [path, data, read] of places) {
    for (const link of unsafe) {
      it(`drops ${JSON.stringify(link)} from ${path}`, () => {
        const { policy, problems } = parse(data(link));
        expect(read(policy!)).to.be.undefined;
        expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
        expect(problems[0]!.expected).to.contain('https:');
      });
    }
    it(`keeps safe links in ${path}`, () => {
      for (const link of safe) {
        const { policy, problems } = parse(data(link));
        expect(read(policy!)).to.equal(link);
        expect(problems).to.be.empty;
      }
    });
  }

  it('reports each unsafe link', () => {
    const { problems } = parse({
      site: { url: 'javascript:1' },
      controller: { contact: 'data:,x', privacy: 'file:///x' },
      services: [service('one', 'vbscript:1')],
    });
    const paths = problems.map(({ path }) => path).sort();
    const expected = [
      'controller.contact',
      'controller.privacy',
      'services[0].privacy',
      'site.url',
    ];
    expect(paths).to.deep.equal(expected);
  });

  for (const contact of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x']) {
    it(`drops ${contact} from controller.contact`, () => {
      const { policy, problems } = parse({ controller: { contact } });
      expect(policy!.controller).to.have.property('contact', undefined);
      expect(problems.map(({ path }) => path)).to.deep.equal(['controller.contact']);
    });
  }

  for (const contact of ['dpo@example.org', '130 rue de Lourmel: 75015 Paris', '/contact']) {
    it(`keeps the contact ${contact}`, () => {
      const { policy, problems } = parse({ controller: { contact } });
      expect(policy!.controller!.contact).to.equal(contact);
      expect(problems).to.be.empty;
    });
  }
});

describe('contactLink', () => {
  const contacts = [
    ['dpo@example.org', 'mailto:dpo@example.org'],
    ['mailto:dpo@example.org', 'mailto:dpo@example.org'],
    ['https://example.org/contact', 'https://example.org/contact'],
    ['tel:+33123456789', 'tel:+33123456789'],
    ['130 rue de Lourmel, 75015 Paris', undefined],
    ['Opendatasoft', undefined],
  ] as const;
  for (const [contact, link] of contacts) {
    it(`returns ${String(link)} for ${contact}`, () => {
      expect(contactLink(contact)).to.equal(link);
    });
  }

  for (const contact of unsafe.filter((address) => address !== 'https://')) {
    it(`returns undefined for ${JSON.stringify(contact)}`, () => {
      expect(contactLink(contact)).to.be.undefined;
    });
  }
});

function service(id: string, privacy?: string) {
  return { id, category: 'statistics', provider: 'x', ...(privacy && { privacy }) };
}

function parse(data: object) {
  return parsePolicy({ categories: [{ id: 'statistics' }], ...data });
}
