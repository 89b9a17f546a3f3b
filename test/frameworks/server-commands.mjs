import { build } from 'esbuild';
import { inProject } from '../../scripts/project.mjs';
import { compiled } from './svelte-files.mjs';

const SOLID = `
  import { renderToString } from 'solid-js/web';
  import { film } from './test/frameworks/film.ts';
  export const render = (props) => renderToString(() => film(props));`;

const SVELTE = `
  import { render as toText } from 'svelte/server';
  import Film from './test/frameworks/Film.svelte';
  export const render = (props) => toText(Film, { props }).body;`;

/** Lets esbuild read Svelte components. */
const components = {
  name: 'components',
  setup({ onLoad }) {
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: await compiled(path, 'server'),
      // Imports of `.js` then find TypeScript.
      loader: 'ts',
    }));
  },
};

/** Renders a page's gate as a server does: with the framework's code for Node, without a DOM. */
async function renderOnServer({ framework, props }) {
  const { outputFiles } = await build({
    stdin: { contents: framework === 'solid' ? SOLID : SVELTE, resolveDir: inProject() },
    plugins: [components],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const { render } = await import(`data:text/javascript;base64,${code}`);
  return render(props);
}

/** Web Test Runner plugin: the commands that tests of frameworks send to Node. */
export function serverCommands() {
  return {
    name: 'server-commands',
    executeCommand: ({ command, payload }) =>
      command === 'render-on-server' ? renderOnServer(payload) : undefined,
  };
}
