import { PRIVACY } from '../data.mjs';
import { fromPackage, inlineJson } from './install.mjs';

const serviceOf = ({ id, name, purpose, category, cookies }) => ({
  name: id,
  title: name,
  description: purpose,
  purposes: [category],
  cookies: cookies.map((cookie) => cookie.name),
  ...(category === 'necessary' && { required: true }),
});

const textsOf = ({ categories }) => ({
  privacyPolicyUrl: PRIVACY,
  purposes: Object.fromEntries(
    categories.map(({ id, name, purpose }) => [id, { title: name, description: purpose }]),
  ),
});

const configOf = (data) => ({
  version: 1,
  lang: 'en',
  acceptAll: true,
  translations: { en: textsOf(data) },
  services: data.services.map(serviceOf),
});

export const klaro = {
  id: 'klaro',
  title: 'Klaro',
  package: 'klaro',
  files: () => ({ '/klaro.js': fromPackage('klaro/dist/klaro.js') }),
  head: (data) => `<script>var klaroConfig = ${inlineJson(configOf(data))};</script>
<script defer src="/klaro.js"></script>`,
  gated: ({ service, src }) =>
    `<script type="text/plain" data-type="text/javascript" data-name="${service}" data-src="${src}"></script>`,
  banner: ['.klaro .cookie-notice'],
  accept: ['.klaro .cm-btn-success'],
  settings: ['.klaro .cm-link.cn-learn-more'],
  dialog: ['.klaro .cm-modal'],
};
