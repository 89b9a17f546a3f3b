'use client';
/** React 18 and 19: one hook and one component. React is an optional peer of this entry alone. */
import {
  createElement,
  useCallback,
  useEffect,
  useState,
  useSyncExternalStore,
  type ReactElement,
  type ReactNode,
} from 'react';
import { isGrantedNow, onConsent } from './frameworks/known-consent.js';
import { warn } from './platform/warn.js';

/**
 * Whether the visitor has granted a category or service; renders again at each change. `false` while
 * undecided, and on a server unless it says otherwise.
 *
 * @param id The id of a category or service.
 * @param initial What the server has read with `readConsent()`. It holds until the policy has
 *   loaded, so hydration finds the same markup. Default: `false`.
 * @example
 * const mayCount = useConsent('statistics');
 */
export function useConsent(id: string, initial = false): boolean {
  return useSyncExternalStore(
    onConsent,
    () => isGrantedNow(id, initial),
    () => initial,
  );
}

/** The properties of {@link ConsentGate}. */
export interface ConsentGateProps {
  /** The id of the service or category that must be granted. */
  readonly service: string;
  /** What the server has read; see {@link useConsent}. */
  readonly initial?: boolean;
  /** Level of the placeholder's heading, 1 to 6. Default: 3. */
  readonly heading?: number;
  /** Language as BCP 47 tag. Default: the closest `lang`. */
  readonly locale?: string;
  /** Classes of the gate's own element. */
  readonly className?: string;
  /** Shown beside the placeholder, and without JavaScript: usually a plain link to the content. */
  readonly fallback?: ReactNode;
  /** Rendered while the gate is open, and unmounted when it shuts. */
  readonly children: ReactNode;
}

/**
 * Renders its children only while the visitor allows them; until then, a `<cookie-gate>` says who
 * provides them. A withdrawal unmounts the children.
 *
 * @example
 * <ConsentGate service="video" fallback={<a href="https://video.example/1">The film</a>}>
 *   <iframe src="https://video.example/embed/1" title="A film" />
 * </ConsentGate>
 */
export function ConsentGate(props: ConsentGateProps): ReactElement {
  const { service, initial, heading, locale, className, fallback, children } = props;
  const isGranted = useConsent(service, initial);
  const [isOpen, setOpen] = useState(false);
  const follow = useCallback((event: Event) => setOpen(isOpening(event)), []);
  // Stays after React has detached the ref: in a hidden <Activity> effects do not run, and the
  // children must be unmounted there too.
  const gate = useCallback(
    (element: HTMLElement | null) => element?.addEventListener('toggle', follow),
    [follow],
  );
  useEffect(() => void import('./define/gate.js').catch(warn), []);
  // React 19 sets the property where the element is defined, else the attribute, as React 18 always
  // does: true means the same as both. `className` would be an attribute in React 18.
  const state = { category: service, rendered: true, heading, locale };
  const attributes = { ...state, class: className, ref: gate };
  return createElement('cookie-gate', attributes, isGranted || isOpen ? children : fallback);
}

const isOpening = (event: Event): boolean => (event as ToggleEvent).newState === 'open';
