import { expect } from '@esm-bundle/chai';
import { listFiles, readText, runCommand } from './ask-node.js';

const render = (...args: string[]) =>
  runCommand('render', 'demo/cookies.json', '--entry', '/elements.js', '--src', '/c.json', ...args);

const hash = async (text: string) => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};

/** The printed markup as inert elements. */
function parsed(stdout: string): DocumentFragment {
  const template = document.createElement('template');
  template.setHTMLUnsafe(stdout);
  return template.content;
}

/** The text of a message in a published translation. */
async function translated(code: string, id: string): Promise<string> {
  const address = new URL(`/dist/generated/locales/${code}.js`, location.href).href;
  const { texts } = (await import(address)) as { texts: Record<string, string> };
  return texts[id]!;
}

const COMMANDS = [
  'init',
  'list',
  'add',
  'update',
  'lint',
  'scan',
  'check',
  'merge',
  'render',
  'preload',
];

describe('npx consent-elements', () => {
  for (const args of [['--version'], ['-v']]) {
    it(`prints the version of the package after ${args.join(' ')}`, async () => {
      const { version } = JSON.parse(await readText('package.json')) as { version: string };
      expect(await runCommand(...args)).to.deep.equal({
        stdout: `${version}\n`,
        stderr: '',
        code: 0,
      });
    });
  }

  for (const [args, sentence] of [
    [['rendr', 'x'], 'There is no command “rendr”: did you mean “render”?'],
    [['prelaod'], 'There is no command “prelaod”: did you mean “preload”?'],
    [['frobnicate'], 'There is no command “frobnicate”; these are all:'],
    [['--wrong'], 'There is no command “--wrong”; these are all:'],
    [['constructor'], 'There is no command “constructor”; these are all:'],
  ] as const) {
    it(`says after “${args.join(' ')}” which command may be meant, and lists all in a line each`, async () => {
      const { stdout, stderr, code } = await runCommand(...args);
      const [first, ...lines] = stderr.split('\n');
      expect([code, stdout, first]).to.deep.equal([2, '', sentence]);
      const named = lines.map((line) => /^ {2}(\w+) +[A-Z].*\.$/.exec(line)?.[1]);
      expect(named.filter(Boolean)).to.deep.equal(COMMANDS);
      expect(stderr).not.to.contain('Usage');
    });
  }

  it('lists the commands in a line each without arguments, and says how to get the rest', async () => {
    const { stdout, stderr, code } = await runCommand();
    const lines = stdout.trimEnd().split('\n');
    const named = lines.map((line) => /^ {2}(\w+) +[A-Z].*\.$/.exec(line)?.[1]);
    expect([code, stderr]).to.deep.equal([0, '']);
    expect(named.filter(Boolean)).to.deep.equal(COMMANDS);
    expect(lines.length).to.be.below(20);
    expect(stdout).to.contain('COMMAND --help').and.to.contain('consent-elements --help');
  });

  for (const [args, sentence] of [
    [['init', '--service', 'django'], 'There is no option “--service”: did you mean --services?'],
    [
      ['render', 'a.json', '--locales=fr'],
      'There is no option “--locales”: did you mean --locale?',
    ],
    [
      ['check', 'localhost', '--phase', 'gpc'],
      'There is no option “--phase”: did you mean --phases?',
    ],
    [
      ['list', '--frobnicate'],
      'There is no option “--frobnicate”: the usage has those that there are.',
    ],
  ] as const) {
    it(`says after “${args.join(' ')}” which option may be meant`, async () => {
      const { stdout, stderr, code } = await runCommand(...args);
      expect([code, stdout, stderr.split('\n')[0]]).to.deep.equal([2, '', sentence]);
      expect(stderr).to.contain(`Usage: consent-elements ${args[0]}`).and.not.contain('positional');
    });
  }

  for (const [args, sentence] of [
    [
      ['--statement', '/{lang}/c'],
      '--statement has {lang}, but no languages are named: add --languages, such as --languages fr,en.',
    ],
    [
      ['--privacy', '/{lang}/p'],
      '--privacy has {lang}, but no languages are named: add --languages, such as --languages fr,en.',
    ],
    [
      ['--url', 'https://a.example/{lang}', '--statement', '/c', '--languages', 'fr'],
      '--url is the same in all languages: write it without {lang}.',
    ],
    [
      ['--contact', 'https://a.example/{lang}'],
      '--contact is the same in all languages: write it without {lang}.',
    ],
    [
      ['--statement', '/{lang}/c', '--languages', ','],
      '--languages should name a language tag, such as fr.',
    ],
  ] as const) {
    it(`says after “init ${args.join(' ')}” that nothing replaces the placeholder`, async () => {
      const { stderr, code } = await runCommand('init', 'never-written.json', ...args);
      expect([code, stderr.split('\n')[0]]).to.deep.equal([2, sentence]);
    });
  }

  it('prints the usage of all commands on demand', async () => {
    const { stdout, code } = await runCommand('--help');
    const named = [...stdout.matchAll(/^Usage: consent-elements (\S+)/gm)].map(([, name]) => name);
    expect([code, named]).to.deep.equal([0, COMMANDS]);
  });
});

describe('npx consent-elements render', () => {
  it('prints the inline core, followed by the banner', async () => {
    const { stdout, code } = await render('--src', '/cookies.json', '--locale', 'fr');
    const [script, banner] = parsed(stdout).children as unknown as [HTMLScriptElement, Element];
    expect([code, stdout.slice(0, 8)]).to.deep.equal([0, '<script ']);
    expect(banner.localName).to.equal('cookie-banner');
    expect(banner.getAttribute('src')).to.equal('/cookies.json');
    expect(banner.shadowRoot!.querySelector('[part=reject]')!.textContent).to.contain(
      'Tout refuser',
    );
    expect(script.dataset['src']).to.equal('/elements.js');
  });

  for (const [tag, lang, dir, reject] of [
    ['zh-TW', 'zh-TW', 'ltr', 'zh-Hant'],
    ['ar', 'ar', 'rtl', 'ar'],
    ['pt_BR', 'pt-BR', 'ltr', 'pt-BR'],
    ['zh-hans', 'zh-Hans', 'ltr', 'zh-Hans'],
    ['sr-latn', 'sr-Latn', 'ltr', 'sr-Latn'],
    ['tlh', 'en', 'ltr', undefined],
  ] as const) {
    it(`prints the banner for “${tag}” with lang=${lang} and dir=${dir}`, async () => {
      const { stdout, code } = await render('--locale', tag);
      const [, banner] = parsed(stdout).children as unknown as [Element, Element];
      const region = banner.shadowRoot!.querySelector<HTMLElement>('[part=region]')!;
      expect([code, region.lang, region.dir]).to.deep.equal([0, lang, dir]);
      const text = region.querySelector('[part=reject]')!.textContent!.trim();
      expect(text).to.equal(reject ? await translated(reject, 'action.reject') : 'Reject all');
    });
  }

  for (const [tag, sentence] of [
    [
      'xx',
      'There is no translation for “xx”, so that texts are in English: docs/languages.md has the languages.',
    ],
    ['esp', 'There is no translation for “esp”, so that texts are in English: did you mean es?'],
    [
      'not a tag',
      'There is no translation for “not a tag”, so that texts are in English: docs/languages.md has the languages.',
    ],
  ] as const) {
    it(`says on stderr that there is no translation for “${tag}”`, async () => {
      for (const { stderr } of [
        await render('--locale', tag),
        await runCommand('preload', '--entry', '/elements.js', '--locale', tag),
      ]) {
        expect(stderr.split('\n')[0]).to.equal(sentence);
      }
    });
  }

  for (const tag of ['fr-CA', 'zh_TW', 'no', 'en-GB', 'spa']) {
    it(`says nothing of the translation for “${tag}”, which there is`, async () => {
      expect((await render('--locale', tag)).stderr).not.to.contain('no translation');
    });
  }

  it('prints the required CSP sources to stderr', async () => {
    const { stdout, stderr } = await render();
    const [script, banner] = parsed(stdout).children as unknown as [HTMLScriptElement, Element];
    const style = banner.shadowRoot!.querySelector('style')!;
    expect(stderr).to.contain(`script-src ${await hash(script.text)}`);
    expect(stderr).to.contain(`style-src ${await hash(style.textContent)}`);
  });

  it('prints the statement and the table, which need no script', async () => {
    for (const element of ['statement', 'table']) {
      const args = ['--element', element, '--locale', 'fr'];
      const { stdout, stderr, code } = await runCommand('render', 'demo/cookies.json', ...args);
      const [printed] = parsed(stdout).children;
      expect([code, printed!.localName]).to.deep.equal([0, `cookie-${element}`]);
      expect(printed!.textContent).to.contain('Durée de conservation');
      expect(stderr).to.contain('style-src').and.not.to.contain('script-src');
    }
  });

  const PAGE_WIDE = {
    cookie: 'choice',
    domain: 'shop.example',
    endpoint: '/consent',
    csrf: 'X-Token: token',
    reopen: 'end',
  };

  it('sets the page-wide attributes of the banner, and stores early answers by them', async () => {
    const given = Object.entries(PAGE_WIDE).flatMap(([name, value]) => [`--${name}`, value]);
    const { stdout } = await render(...given, '--reload');
    const [script, banner] = parsed(stdout).children as unknown as [HTMLScriptElement, Element];
    for (const [name, value] of Object.entries({ ...PAGE_WIDE, reload: '' })) {
      expect(banner.getAttribute(name), name).to.equal(value);
    }
    for (const answer of [script.dataset['accept'], script.dataset['reject']]) {
      expect(answer)
        .to.match(/^choice=v=1/)
        .and.to.include('Domain=shop.example');
    }
  });

  it('sets none of them without its option', async () => {
    const [, banner] = parsed((await render()).stdout).children;
    const named = banner!.getAttributeNames();
    for (const name of ['reload', ...Object.keys(PAGE_WIDE)]) expect(named).not.to.include(name);
  });

  it('lists in the statement what the banner stores by those options', async () => {
    const args = ['--element', 'statement', '--cookie', 'choice', '--endpoint', '/consent'];
    const { stdout } = await runCommand('render', 'demo/cookies.json', ...args);
    expect(stdout).to.include('>choice</code>').and.to.include('>consent-elements.outbox.*<');
  });

  for (const [args, sentence] of [
    [['--element', 'table', '--domain', 'auto'], '--domain is an option of the banner.'],
    [['--src', '/c.json'], 'The option --entry is required: the URL of elements.js.'],
    [['--entry', '/e.js'], 'The option --src is required: the URL of the policy file.'],
    [['--entry', '/e.js', '--reopen', 'top'], '--reopen should be start or end, not “top”.'],
  ] as const) {
    it(`says after “${args.join(' ')}” what is wrong`, async () => {
      const { stderr, code } = await runCommand('render', 'demo/cookies.json', ...args);
      expect([code, stderr.split('\n')[0]]).to.deep.equal([2, sentence]);
    });
  }

  it('accepts a nonce instead', async () => {
    const { stdout, stderr } = await render('--nonce', 'abc');
    expect(stderr).to.equal('');
    expect(stdout.match(/ nonce="abc"/g)).to.have.length(2);
  });

  for (const args of [
    ['render'],
    ['render', 'demo/cookies.json'],
    ['render', 'demo/cookies.json', '--element', 'settings'],
    ['preload'],
    ['preload', 'demo/cookies.json', '--entry', '/elements.js'],
    ['add'],
    ['update', 'youtube'],
    ['update', '--write', '--check'],
    ['list', 'a', 'b'],
    ['init', 'a.json', 'b.json'],
    ['init', '--languages', 'fr'],
    ['init', '--languages', 'f_', '--privacy', '/'],
    ['scan'],
    ['check', 'localhost', '--from', 'a.json'],
    ['check', 'localhost', '--format', 'xml'],
    ['check', 'localhost', '--phases', 'untouched,deny'],
    ['check', 'localhost', '--pages', 'many'],
    ['check', 'localhost', '--follow', '--shard', '1/2'],
    ['check', 'localhost', '--stamp'],
    ['merge'],
  ]) {
    it(`prints the usage of the command after “${args.join(' ')}”`, async () => {
      const { stdout, stderr, code } = await runCommand(...args);
      expect([code, stdout]).to.deep.equal([2, '']);
      expect(stderr.match(/^Usage: consent-elements \S+/gm)).to.deep.equal([
        `Usage: consent-elements ${args[0]}`,
      ]);
    });
  }

  it('prints the usage of one command on demand', async () => {
    const { stdout, code } = await runCommand('preload', '--help');
    expect([code, stdout.slice(0, 31)]).to.deep.equal([0, 'Usage: consent-elements preload']);
    expect(stdout).not.to.contain('consent-elements render');
  });

  it('reports an invalid policy', async () => {
    const { stderr, code } = await runCommand(
      'render',
      'package.json',
      '--entry',
      '/a.js',
      '--src',
      '/c.json',
    );
    expect(code).to.equal(1);
    expect(stderr).to.match(/^The policy cannot be used: /);
  });
});

describe('npx consent-elements preload', () => {
  const preload = (...args: string[]) =>
    runCommand('preload', '--entry', '/static/consent/elements.js', ...args);

  it('prints markup for <head> that names existing chunks', async () => {
    const { stdout, code } = await preload('--src', '/cookies.json', '--locale', 'fr-CA');
    const [choice, tag] = parsed(stdout).children as unknown as HTMLScriptElement[];
    expect([code, stdout.slice(0, 8)]).to.deep.equal([0, '<script>']);
    expect(tag!.getAttribute('src')).to.equal('/static/consent/elements.js');
    expect([tag!.type, tag!.async]).to.deep.equal(['module', true]);
    const named = choice!.text.matchAll(/"href":"([^"]*)"/g);
    const addresses = [...named].map(([, address]) => address!);
    expect(addresses.pop()).to.equal('/cookies.json');
    const chunks = await listFiles('dist/cdn/chunks');
    const files = chunks.filter((file) => /^(ask|languages|fr\.banner)-.*\.js$/.test(file));
    expect(files).to.have.length(3);
    expect(addresses).to.have.members(files.map((file) => `/static/consent/chunks/${file}`));
  });

  for (const [tag, names] of [
    ['en-GB', ['ask']],
    ['zh_TW', ['ask', 'languages', 'zh-Hant.banner']],
    ['sr-ME', ['ask', 'languages', 'sr-Latn.banner']],
    ['tlh', ['ask', 'languages']],
  ] as const) {
    it(`names the files that a first visit in “${tag}” loads`, async () => {
      const { stdout } = await preload('--locale', tag);
      const named = [...stdout.matchAll(/chunks\/(.*?)-[^"]{6}\.js/g)].map(([, name]) => name!);
      expect(named.sort()).to.deep.equal([...names].sort());
    });
  }

  it('prints the required CSP sources, or accepts a nonce', async () => {
    const { stdout, stderr } = await preload();
    const [choice] = parsed(stdout).children as unknown as HTMLScriptElement[];
    expect(stderr).to.contain(`script-src ${await hash(choice!.text)}`);
    const nonced = await preload('--nonce', 'abc');
    expect(nonced.stderr).to.equal('');
    expect(nonced.stdout.match(/ nonce="abc"/g)).to.have.length(2);
  });

  describe('with --signals', () => {
    const signals = (...args: string[]) =>
      runCommand('preload', '--signals', '--policy', 'demo/tags.json', ...args);

    it('prints the script that stands in front of all tags, and its hash', async () => {
      const { stdout, stderr, code } = await signals();
      const scripts = [...parsed(stdout).children] as HTMLScriptElement[];
      expect([code, scripts.length, scripts[0]!.type]).to.deep.equal([0, 1, '']);
      expect(scripts[0]!.text).to.contain('"consent","default"').and.to.contain('requireConsent');
      expect(stderr).to.contain(`script-src ${await hash(scripts[0]!.text)}`);
    });

    it('prints it before the rest, with --entry, and with a nonce', async () => {
      const { stdout, stderr } = await signals('--entry', '/cdn/elements.js', '--nonce', 'abc');
      const [first, ...rest] = [...parsed(stdout).children] as HTMLScriptElement[];
      expect(first!.text).to.contain('"consent","default"');
      expect([rest.length, rest.at(-1)!.type]).to.deep.equal([2, 'module']);
      expect(stderr).to.match(/^Gate the tags of meta, tiktok, pinterest: [^\n]*\n$/);
      expect(stdout.match(/ nonce="abc"/g)).to.have.length(3);
    });

    it('names the signals whose tags have to be gated', async () => {
      const { withoutHead } = (await import('../../src/signals/heads.js')) as {
        withoutHead(policy: object): string[];
      };
      const names = ['google-consent-mode', 'meta', { name: 'tiktok' }, 'iab-tcf'];
      expect(withoutHead({ signals: names })).to.deep.equal(['meta', 'tiktok']);
      expect(withoutHead({})).to.deep.equal([]);
    });

    it('says so where no signal needs a script', async () => {
      const { stdout, stderr, code } = await runCommand(
        ...['preload', '--signals', '--policy', 'test/fixtures/policy.json'],
      );
      expect([code, stdout]).to.deep.equal([0, '']);
      expect(stderr).to.contain('None of the signals in the policy needs a script');
    });
  });

  it('escapes values', async () => {
    const { stdout } = await preload('--src', '</script><b>', '--cookie', '"+alert(1)+"');
    const [choice, tag, ...more] = parsed(stdout).children as unknown as HTMLScriptElement[];
    expect(choice!.text).to.contain('\\u003c/script>').and.to.contain('"; \\"+alert(1)+\\"="');
    expect(tag!.localName).to.equal('script');
    expect(more).to.be.empty;
  });
});
