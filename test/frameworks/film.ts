import { createComponent, type JSX } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { ConsentGate } from '../../src/solid.js';

interface FilmProps {
  readonly service?: string;
  readonly initial?: boolean;
}

const element = (component: string, attributes: Record<string, string>): JSX.Element =>
  createComponent(Dynamic, { component, ...attributes });

/** A gated film as Solid’s compiler would write it: `<ConsentGate …><iframe …/></ConsentGate>`. */
export const film = (props: FilmProps): JSX.Element =>
  createComponent(ConsentGate, {
    get service() {
      return props.service ?? 'video';
    },
    get initial() {
      return props.initial;
    },
    get fallback() {
      return element('a', { href: '#film' });
    },
    get children() {
      return element('iframe', { title: 'A film' });
    },
  });
