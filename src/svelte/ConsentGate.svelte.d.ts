import type { Component, Snippet } from 'svelte';

/** The properties of {@link ConsentGate}. */
export interface ConsentGateProps {
  /** The id of the service or category that must be granted. */
  readonly service: string;
  /** What the server has read; see `useConsent`. Default: `false`. */
  readonly initial?: boolean;
  /** Level of the placeholder's heading, 1 to 6. Default: 3. */
  readonly heading?: number;
  /** Language as BCP 47 tag. Default: the closest `lang`. */
  readonly locale?: string;
  /** Classes of the gate's own element. */
  readonly class?: string;
  /** Shown beside the placeholder, and without JavaScript: usually a plain link to the content. */
  readonly fallback?: Snippet;
  /** Rendered while the gate is open, and unmounted when it shuts. */
  readonly children: Snippet;
}

/**
 * Renders its children only while the visitor allows them; until then, a `<cookie-gate>` says who
 * provides them. A withdrawal unmounts the children. On a server it renders the children if
 * `initial` is `true`, otherwise the fallback.
 *
 * @example
 * <ConsentGate service="video">
 *   <iframe src="https://video.example/embed/1" title="A film"></iframe>
 *   {#snippet fallback()}<a href="https://video.example/1">The film</a>{/snippet}
 * </ConsentGate>
 */
declare const ConsentGate: Component<ConsentGateProps>;
type ConsentGate = ReturnType<typeof ConsentGate>;
// Svelte imports a component as the default export of its file.
// eslint-disable-next-line no-restricted-syntax
export default ConsentGate;
