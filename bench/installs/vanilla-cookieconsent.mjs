import { PRIVACY, servicesOf } from '../data.mjs';
import { fromPackage, inlineJson } from './install.mjs';

const TEXT = 'With your consent, we also use cookies for: Preferences, Statistics and Marketing.';
const ACTIONS = {
  acceptAllBtn: 'Accept all',
  acceptNecessaryBtn: 'Reject all',
};

/** A service has a label only, so its purpose stands in it. */
const labels = (services) =>
  Object.fromEntries(
    services.map(({ id, name, purpose }) => [id, { label: `${name}: ${purpose}` }]),
  );

const categoriesOf = (data) =>
  Object.fromEntries(
    data.categories.map((category) => [
      category.id,
      {
        services: labels(servicesOf(data, category)),
        ...(category.required && { enabled: true, readOnly: true }),
      },
    ]),
  );

const textsOf = ({ categories }) => ({
  consentModal: {
    title: 'Cookies on this site',
    description: TEXT,
    ...ACTIONS,
    showPreferencesBtn: 'Settings',
    footer: `<a href="${PRIVACY}">Privacy notice</a>`,
  },
  preferencesModal: {
    title: 'Settings',
    ...ACTIONS,
    savePreferencesBtn: 'Save choices',
    closeIconLabel: 'Close',
    sections: categories.map(({ id, name, purpose }) => ({
      title: name,
      description: purpose,
      linkedCategory: id,
    })),
  },
});

const configOf = (data) => ({
  categories: categoriesOf(data),
  language: { default: 'en', translations: { en: textsOf(data) } },
});

export const vanillaCookieconsent = {
  id: 'vanilla-cookieconsent',
  title: 'vanilla-cookieconsent',
  package: 'vanilla-cookieconsent',
  files: () => ({
    '/cc.css': fromPackage('vanilla-cookieconsent/dist/cookieconsent.css'),
    '/cc.js': fromPackage('vanilla-cookieconsent/dist/cookieconsent.esm.js'),
  }),
  head: (data) => `<link rel="stylesheet" href="/cc.css">
<script type="module">
import { run } from '/cc.js';
run(${inlineJson(configOf(data))});
</script>`,
  gated: ({ category, src }) =>
    `<script type="text/plain" data-category="${category}" src="${src}"></script>`,
  banner: ['#cc-main .cm'],
  accept: ['#cc-main .cm [data-role=all]'],
  settings: ['#cc-main .cm [data-role=show]'],
  dialog: ['#cc-main .pm'],
};
