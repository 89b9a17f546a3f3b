import type { JSX } from 'solid-js';

type Attributes = JSX.HTMLAttributes<HTMLElement>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'cookie-statement': Attributes & { heading?: string };
      'cookie-settings': Attributes & { heading?: string };
    }
  }
}
