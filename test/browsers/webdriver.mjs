import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startProgram } from '../start-program.mjs';

/** Milliseconds. A busy machine needs five seconds to start a browser. */
const START_LIMIT = 15_000;
const LIMIT = 60_000;

/** Starts an X server without a screen, under a number that is free. */
export async function startDisplay(command) {
  const args = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const { program, stop } = startProgram(command, args, { stdio });
  const [number] = await once(program.stdio[3], 'data');
  return { name: `:${String(number).trim()}`, stop };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** One request of WebDriver (https://www.w3.org/TR/webdriver2/). */
async function request(url, method, body, limit = LIMIT) {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(limit),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.error} ${value?.message}`);
  return value;
}

async function untilReady(base) {
  for (let tries = 0; ; tries++) {
    try {
      return await request(`${base}/status`, 'GET');
    } catch (error) {
      if (tries > 100) throw error;
      await wait(50);
    }
  }
}

async function newSession(command, env) {
  const port = await freePort();
  const args = [`--port=${port}`, '--host=127.0.0.1'];
  const options = { env: { ...process.env, ...env }, stdio: 'ignore' };
  const { stop } = startProgram(command, args, options);
  try {
    const base = `http://127.0.0.1:${port}`;
    await untilReady(base);
    const wanted = { capabilities: {} };
    const { sessionId } = await request(`${base}/session`, 'POST', wanted, START_LIMIT);
    return { url: `${base}/session/${sessionId}`, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

/**
 * Opens a window of a new browser, without cookies or storage, through a driver: the program that
 * executes WebDriver commands in the browser.
 */
export async function openSession(command, env) {
  // Occasionally a browser never responds to its driver; a new one does.
  const start = () => newSession(command, env);
  const { url, stop } = await start().catch(start);
  return {
    get: (path) => request(`${url}/${path}`, 'GET'),
    post: (path, body) => request(`${url}/${path}`, 'POST', body),
    delete: (path) => request(`${url}/${path}`, 'DELETE'),
    close: () => request(url, 'DELETE').finally(stop),
  };
}
