import { fixture, html } from '@open-wc/testing-helpers';
import { sendKeys } from '@web/test-runner-commands';
import { within } from './within.js';

type Args = Record<string, unknown>;
type Context = { readonly args: Args; readonly globals: Args };
type Decorator = (story: () => unknown, context: Context) => unknown;

/** The part of `userEvent` that the stories use; it presses real keys. */
const userEvent = {
  click: (element: HTMLElement) => element.click(),
  keyboard: (keys: string) => sendKeys({ press: keys.replaceAll(/[{}]/g, '') }),
};

interface Play {
  readonly canvasElement: HTMLElement;
  readonly canvas: ReturnType<typeof within>;
  readonly userEvent: typeof userEvent;
}

/** The part of the Component Story Format that these stories use. */
interface Part {
  readonly title?: string;
  readonly args?: Args;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly render?: (args: Args, context: Context) => unknown;
  readonly decorators?: readonly Decorator[];
  readonly play?: (context: Play) => unknown;
}

export interface Story {
  readonly name: string;
  /** Renders the story into the page and plays it; returns its box. */
  show(locale: string): Promise<HTMLElement>;
}

/** The stories of a module in the Component Story Format. */
export function storiesOf({ default: meta, ...named }: Record<string, unknown>): Story[] {
  return Object.entries(named).map(([name, story]) => ({
    name: `${(meta as Part).title}, ${name}`,
    show: (locale) => show(meta as Part, story as Part, locale),
  }));
}

async function show(meta: Part, story: Part, locale: string): Promise<HTMLElement> {
  const parameters = { ...meta.parameters, ...story.parameters };
  const context = { args: { ...meta.args, ...story.args }, globals: { locale }, parameters };
  const render = story.render ?? meta.render!;
  const decorators = [...(story.decorators ?? []), ...(meta.decorators ?? [])];
  const drawn = decorators.reduce<() => unknown>(
    (inner, decorator) => () => decorator(inner, context),
    () => render(context.args, context),
  );
  const canvasElement = await fixture<HTMLElement>(html`<div lang=${locale}>${drawn()}</div>`);
  await story.play?.({ canvasElement, canvas: within(canvasElement), userEvent });
  return canvasElement;
}
