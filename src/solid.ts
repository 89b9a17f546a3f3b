/** SolidJS: one hook and one component. Solid is an optional peer of this entry alone. */
import {
  createComponent,
  createMemo,
  createSignal,
  mergeProps,
  onCleanup,
  onMount,
  sharedConfig,
  type Accessor,
  type JSX,
} from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { isGrantedNow, onConsent } from './frameworks/known-consent.js';
import { warn } from './platform/warn.js';

/**
 * Whether the visitor has granted a category or service, as an accessor. It is `false` while
 * undecided, and on a server unless it says otherwise. It follows changes until the component or
 * root that called it is disposed of.
 *
 * @param id The id of a category or service; an accessor if the id changes.
 * @param initial What the server has read with `readConsent()`. It holds until the policy has
 *   loaded, and while the page hydrates, so hydration finds the same markup. Default: `false`.
 * @example
 * const mayCount = useConsent('statistics');
 * createEffect(() => {
 *   if (mayCount()) countVisit();
 * });
 */
export function useConsent(id: string | Accessor<string>, initial = false): Accessor<boolean> {
  const [isHydrated, setHydrated] = createSignal(!sharedConfig.context, { equals: false });
  onMount(() => onCleanup(onConsent(() => setHydrated(true))));
  return createMemo(() => {
    const present = typeof id === 'string' ? id : id();
    return isHydrated() ? isGrantedNow(present, initial) : initial;
  });
}

/** The properties of {@link ConsentGate}. */
export interface ConsentGateProps {
  /** The id of the service or category that must be granted. */
  readonly service: string;
  /** What the server has read; see {@link useConsent}. Default: `false`. */
  readonly initial?: boolean;
  /** Level of the placeholder's heading, 1 to 6. Default: 3. */
  readonly heading?: number;
  /** Language as BCP 47 tag. Default: the closest `lang`. */
  readonly locale?: string;
  /** Classes of the gate's own element. */
  readonly class?: string;
  /** Shown beside the placeholder, and without JavaScript: usually a plain link to the content. */
  readonly fallback?: JSX.Element;
  /** Rendered while the gate is open, and disposed of when it shuts. */
  readonly children: JSX.Element;
}

/**
 * Renders its children only while the visitor allows them; until then, a `<cookie-gate>` says who
 * provides them. A withdrawal disposes of the children. On a server it renders the children if
 * `initial` is `true`, otherwise the fallback.
 *
 * @example
 * <ConsentGate service="video" fallback={<a href="https://video.example/1">The film</a>}>
 *   <iframe src="https://video.example/embed/1" title="A film" />
 * </ConsentGate>
 */
export function ConsentGate(props: ConsentGateProps): JSX.Element {
  const isGranted = useConsent(() => props.service, props.initial);
  // What “Allow once” has opened is not granted.
  const [isOpen, setOpen] = createSignal(false);
  const isShown = createMemo(() => isGranted() || isOpen());
  onMount(() => void import('./define/gate.js').catch(warn));
  return createComponent(
    Dynamic,
    mergeProps(attributesOf(props), {
      component: 'cookie-gate',
      'on:toggle': ({ newState }: ToggleEvent) => setOpen(newState === 'open'),
      get children() {
        return createMemo(() => (isShown() ? props.children : props.fallback));
      },
    }),
  );
}

/** Attributes, not properties: the element is defined later, and a server renders them too. */
function attributesOf(props: ConsentGateProps) {
  return {
    'attr:rendered': '',
    get 'attr:category'() {
      return props.service;
    },
    get 'attr:heading'() {
      return props.heading;
    },
    get 'attr:locale'() {
      return props.locale;
    },
    get 'attr:class'() {
      return props.class;
    },
  };
}
