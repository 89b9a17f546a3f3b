import { expect } from '@esm-bundle/chai';
import { eventually } from '../eventually.js';
import { recordConsole, recordEvents } from '../recording.js';
import { areWaiting, emptyOutbox, noted, openEndpoint, plantWaiting, waiting } from './endpoint.js';
import { atEnd, endPosting, openTab } from './posting-tab.js';

const DAY = 24 * 60 * 60 * 1000;

beforeEach(emptyOutbox);
afterEach(endPosting);

/** The `consent-error` events that the page receives; the console stays empty. */
function hearErrors() {
  const { errors, restore } = recordConsole();
  const target = new EventTarget();
  const events = recordEvents(target);
  atEnd(restore);
  return { target, errors, messages: () => events.errors.map(({ message }) => message) };
}

/** Waits until one error is there, and gives its message. */
async function onlyMessage({ errors, messages }: ReturnType<typeof hearErrors>): Promise<string> {
  await eventually(() => messages().length > 0, 'an error');
  expect(messages()).to.have.length(1);
  expect(errors).to.deep.equal(messages());
  return messages()[0]!;
}

/** Nobody else may post while this one is under way. */
const isOver = () => navigator.locks.request('consent-elements.outbox.', () => {});

describe('a decision that the endpoint refuses', () => {
  for (const status of [400, 401, 403, 404, 405, 410, 413, 419, 422]) {
    it(`is kept after ${status}, with a warning, and posted again on the next page view`, async () => {
      const heard = hearErrors();
      const endpoint = openEndpoint();
      await endpoint.answer(status);
      const first = openTab(endpoint.url, { target: heard.target });
      first.store.acceptAll();
      const { body } = (await endpoint.arrived(1))[0]!;
      const message = await onlyMessage(heard);
      expect(message).to.include(endpoint.url).and.to.include(`${status}`);
      expect(message).to.include('The decision stays in localStorage');
      expect(noted().refused).to.deep.include({ status, times: 1 });
      expect(noted().refused!.at).to.be.closeTo(Date.now(), 60_000);
      first.close();
      await endpoint.answer(204);
      openTab(endpoint.url);
      await areWaiting(0);
      expect((await endpoint.posts()).map((post) => post.body)).to.deep.equal([body, body]);
    });
  }

  it('is reported with a hint that a CSRF token may be missing and how to name it', async () => {
    const heard = hearErrors();
    const endpoint = openEndpoint();
    await endpoint.answer(403);
    openTab(endpoint.url, { target: heard.target }).store.acceptAll();
    const message = await onlyMessage(heard);
    expect(message).to.include('without a CSRF token').and.to.include('csrf="Header: name"');
  });

  it('is reported once per page, however many decisions are refused', async () => {
    const heard = hearErrors();
    const endpoint = openEndpoint();
    await endpoint.answer(404);
    for (const index of [0, 1, 2]) plantWaiting(index);
    const { store } = openTab(endpoint.url, { target: heard.target });
    await endpoint.arrived(3);
    store.acceptAll();
    await endpoint.arrived(4);
    await isOver();
    await onlyMessage(heard);
    await areWaiting(4);
  });

  it('does not block the recording of others', async () => {
    hearErrors();
    const endpoint = openEndpoint();
    await endpoint.answer(403, 204);
    for (const index of [0, 1, 2]) plantWaiting(index);
    openTab(endpoint.url);
    await areWaiting(1);
    expect(noted().refused).to.deep.include({ status: 403, times: 1 });
  });

  it('is posted on five page views, and once a day after that', async () => {
    hearErrors();
    const endpoint = openEndpoint();
    await endpoint.answer(403);
    plantWaiting();
    for (let view = 1; view <= 7; view += 1) {
      const { close } = openTab(endpoint.url);
      await endpoint.arrived(Math.min(view, 5));
      await isOver();
      close();
    }
    expect(await endpoint.posts()).to.have.length(5);
    const [key] = waiting();
    const refused = { ...noted().refused, at: Date.now() - DAY - 1 };
    localStorage.setItem(key!, JSON.stringify({ ...noted(), refused }));
    openTab(endpoint.url);
    await endpoint.arrived(6);
    await eventually(() => noted().refused!.times === 6, 'is noted again');
  });

  it('is posted again even if the clock was wrong when it was refused', async () => {
    const endpoint = openEndpoint();
    plantWaiting(0, { refused: { status: 403, times: 9, at: Date.now() + 60 * 365 * DAY } });
    openTab(endpoint.url);
    await areWaiting(0);
    expect((await endpoint.posts())[0]!.body).not.to.have.property('refused');
  });

  it('is reported as lost when the browser stores nothing', async () => {
    const heard = hearErrors();
    const endpoint = openEndpoint();
    await endpoint.answer(403);
    const { setItem } = Storage.prototype;
    atEnd(() => (Storage.prototype.setItem = setItem));
    Storage.prototype.setItem = () => {
      throw new DOMException('No storage', 'QuotaExceededError');
    };
    openTab(endpoint.url, { target: heard.target }).store.acceptAll();
    expect(await onlyMessage(heard)).to.include('The decision is lost');
  });
});

describe('an endpoint that redirects', () => {
  for (const answer of [301, 302, 303, 307, 308, 'slash'] as const) {
    it(`is reported with the address to use (${answer}), and the decision is kept`, async () => {
      const heard = hearErrors();
      const endpoint = openEndpoint();
      await endpoint.answer(answer);
      const first = openTab(endpoint.url, { target: heard.target });
      first.store.acceptAll();
      const { body } = (await endpoint.arrived(1))[0]!;
      const message = await onlyMessage(heard);
      const address = `${location.origin}/endpoint/elsewhere`;
      expect(message).to.include(`endpoint ${endpoint.url} should be ${address}, because`);
      expect(waiting()).to.have.length(1);
      first.close();
      await endpoint.answer(200);
      openTab(endpoint.url);
      await areWaiting(0);
      for (const post of await endpoint.posts()) expect(post.body).to.deep.equal(body);
    });
  }

  it('is not followed, so that nobody else receives the post', async () => {
    hearErrors();
    const before = (await openEndpoint('/endpoint/elsewhere').posts()).length;
    const endpoint = openEndpoint();
    await endpoint.answer(307);
    openTab(endpoint.url).store.acceptAll();
    await endpoint.arrived(1);
    await isOver();
    expect(await openEndpoint('/endpoint/elsewhere').posts()).to.have.length(before);
  });
});

describe('an endpoint that is temporarily unavailable', () => {
  for (const answer of [500, 503, 'drop'] as const) {
    it(`is not reported as an error (${answer})`, async () => {
      const heard = hearErrors();
      const endpoint = openEndpoint();
      await endpoint.answer(answer);
      openTab(endpoint.url, { target: heard.target }).store.acceptAll();
      await endpoint.arrived(1);
      await isOver();
      expect(heard.messages()).to.deep.equal([]);
      expect(noted()).not.to.have.property('refused');
    });
  }
});
