/**
 * Middleware of the test server: an endpoint for posts at each address below `/endpoint/`, for each
 * browser its own: several run the same tests beside each other.
 *
 * - `POST` is what the package sends; it is kept and answered as the test wants.
 * - `GET` gives what was kept, as JSON.
 * - `HEAD` is redirected where posts are.
 * - `OPTIONS` allows another origin everything (CORS).
 * - `PUT` says how to answer, as a JSON list with one entry for each post to come, the last one for
 *   all that follow: a status, `drop` (no answer at all), `hold` (none before the next `PUT`) or
 *   `slash` (as Django in debug mode: 500 for a post, a redirect for the rest).
 */
const endpoints = new Map();

function endpointFor({ path, headers }) {
  const key = `${path} ${headers['user-agent']}`;
  if (!endpoints.has(key)) endpoints.set(key, { received: [], answers: [204], held: [] });
  return endpoints.get(key);
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The next answer; one that is held turns into another with the next `PUT`. */
async function answerOf(endpoint) {
  const { answers, held } = endpoint;
  const answer = answers.length > 1 ? answers.shift() : answers[0];
  if (answer !== 'hold') return answer;
  await new Promise((resolve) => held.push(resolve));
  return answerOf(endpoint);
}

async function take(context, endpoint) {
  const body = JSON.parse(await textOf(context.req));
  const { headers } = context;
  const { 'content-type': type, referer } = headers;
  endpoint.received.push({ type, referer, headers, body });
  allow(context);
  const answer = await answerOf(endpoint);
  if (answer === 'drop') return drop(context);
  context.status = answer === 'slash' ? 500 : answer;
  if (isRedirect(answer)) context.set('location', ELSEWHERE);
}

const ELSEWHERE = '/endpoint/elsewhere';

const isRedirect = (answer) => answer >= 300 && answer < 400;

function lead(context, { answers: [answer] }) {
  context.status = answer === 'slash' ? 301 : answer;
  if (isRedirect(context.status)) context.set('location', ELSEWHERE);
}

function allow(context) {
  context.set('access-control-allow-origin', '*');
  context.set('access-control-allow-headers', context.get('access-control-request-headers'));
  context.status = 204;
}

function drop(context) {
  context.respond = false;
  context.req.socket.destroy();
}

async function instruct(context, endpoint) {
  endpoint.answers = JSON.parse(await textOf(context.req));
  for (const release of endpoint.held.splice(0)) release();
  context.status = 204;
}

function show(context, { received }) {
  context.set('cache-control', 'no-store');
  context.body = received;
}

const METHODS = { POST: take, PUT: instruct, GET: show, HEAD: lead, OPTIONS: allow };

export function endpointServer(context, next) {
  const method = METHODS[context.method];
  if (!context.path.startsWith('/endpoint/') || !method) return next();
  return method(context, endpointFor(context));
}
