import { bundleOf } from './bundle.mjs';
import { inlineJson } from './install.mjs';

const declared = (data) =>
  `<script type="application/json" id="declared">${inlineJson(data)}</script>`;

const gated = ({ category, src }) =>
  `<script type="text/plain" data-consent="${category}" data-src="${src}"></script>`;

const button = (name) => `[data-act=${name}]`;

/** A file of the folder `floor`, served as one module. */
function oneModule(entry, inside = []) {
  const path = (...selectors) => [...inside, ...selectors];
  return {
    files: async () => ({ '/app.js': await bundleOf(entry) }),
    head: (data) => `${declared(data)}\n<script type="module" src="/app.js"></script>`,
    gated,
    banner: path('.ask'),
    accept: path(button('accept')),
    settings: path(button('settings')),
    dialog: path('.set'),
  };
}

/** No consent at all: everything runs. What the others are compared with for bytes and memory. */
export const blank = {
  id: 'blank',
  title: 'the page without a manager',
  files: () => ({}),
  head: () => '',
  gated: ({ src }) => `<script defer src="${src}"></script>`,
};

export const floor = { id: 'floor', title: 'floor, by hand', ...oneModule('by-hand.js') };

export const litFloor = {
  id: 'lit-floor',
  title: 'floor, with Lit',
  ...oneModule('with-lit.js', ['x-ask']),
};

/** Has no interface: that of the floor is used, so it is not measured with many services. */
export const c15t = {
  id: 'c15t',
  title: 'c15t, with the interface of the floor',
  package: 'c15t',
  most: 12,
  ...oneModule('with-c15t.js'),
};
