/** Vue 3.4 and later: one composable and one component. Vue is an optional peer of this entry alone. */
import type { AllowedComponentProps, ComponentCustomProps, VNodeProps } from 'vue';
import {
  computed,
  defineComponent,
  getCurrentInstance,
  getCurrentScope,
  h,
  onMounted,
  onScopeDispose,
  shallowRef,
  toValue,
  type MaybeRefOrGetter,
  type Ref,
  type VNode,
} from 'vue';
import { isGrantedNow, onConsent } from './frameworks/known-consent.js';
import { warn } from './platform/warn.js';

/**
 * Whether the visitor has granted a category or service: a ref that follows each change, and cannot
 * be written to. `false` while undecided.
 *
 * On a server it is `initial`, and so it is while a component hydrates, which finds the same markup.
 * A component gets a grant that the server has not read once it is mounted. The ref follows the
 * store until the component, or the effect scope around it, ends.
 *
 * @param id The id of a category or service; a ref or a getter if it changes.
 * @param initial What the server has read with `readConsent()`. It holds until the policy has
 *   loaded. Default: `false`.
 * @example
 * const mayCount = useConsent('statistics');
 * watch(mayCount, (isGranted) => isGranted && countVisit());
 */
export function useConsent(id: MaybeRefOrGetter<string>, initial = false): Readonly<Ref<boolean>> {
  const changes = shallowRef(0);
  let end = () => {};
  const follow = () => {
    end = onConsent(() => changes.value++);
  };
  if (getCurrentScope()) onScopeDispose(() => end());
  // Outside of a component, nothing hydrates.
  if (getCurrentInstance()) onMounted(follow);
  else follow();
  // A component that is rendered after a withdrawal, with an old `initial`, loads nothing.
  return computed(() => (changes.value > 0 || initial) && isGrantedNow(toValue(id), initial));
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
  readonly locale?: string | undefined;
}

/** Written out, because the types that Vue infers name others that each minor version changes. */
type Gate = new () => {
  $props: ConsentGateProps & VNodeProps & AllowedComponentProps & ComponentCustomProps;
  $slots: { default?: () => VNode[]; fallback?: () => VNode[] };
};

/**
 * Renders its content only while the visitor allows it; until then, a `<cookie-gate>` says who
 * provides it. A withdrawal unmounts the content. Attributes such as `class` are those of the gate.
 * On a server, it renders the content if `initial` is set, otherwise the slot `fallback`.
 *
 * Slots: the content, and `fallback`, which shows beside the placeholder and without JavaScript:
 * usually a plain link to the content.
 *
 * @example
 * <ConsentGate service="video">
 *   <iframe src="https://video.example/embed/1" title="A film"></iframe>
 *   <template #fallback><a href="https://video.example/1">The film</a></template>
 * </ConsentGate>
 */
export const ConsentGate = defineComponent({
  name: 'ConsentGate',
  props: {
    service: { type: String, required: true },
    initial: { type: Boolean, default: false },
    heading: { type: Number, default: 3 },
    locale: { type: String, default: undefined },
  },
  setup(props, { slots }) {
    const isGranted = useConsent(() => props.service, props.initial);
    const isOpen = shallowRef(false);
    onMounted(() => void import('./define/gate.js').catch(warn));
    const onToggle = ({ newState }: ToggleEvent) => {
      isOpen.value = newState === 'open';
    };
    return () => {
      const { service: category, heading, locale } = props;
      const shown = isGranted.value || isOpen.value ? slots.default : slots.fallback;
      // An attribute that is absent must stay absent: as a property it would be reset.
      const language = locale === undefined ? {} : { locale };
      return h(
        'cookie-gate',
        { category, heading, rendered: '', ...language, onToggle },
        shown?.(),
      );
    };
  },
}) as unknown as Gate;
