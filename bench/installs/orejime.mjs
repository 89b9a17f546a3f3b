import { PRIVACY, servicesOf } from '../data.mjs';
import { fromPackage, inlineJson } from './install.mjs';

const purposeOf = ({ id, name, purpose, cookies }, isMandatory) => ({
  id,
  title: name,
  description: purpose,
  cookies: cookies.map((cookie) => cookie.name),
  ...(isMandatory && { isMandatory }),
});

const configOf = (data) => ({
  privacyPolicyUrl: PRIVACY,
  purposes: data.categories.map((category) => ({
    id: category.id,
    title: category.name,
    description: category.purpose,
    purposes: servicesOf(data, category).map((service) => purposeOf(service, category.required)),
  })),
});

export const orejime = {
  id: 'orejime',
  title: 'Orejime',
  package: 'orejime',
  files: () => ({
    '/orejime.css': fromPackage('orejime/dist/orejime-standard.css'),
    '/orejime.js': fromPackage('orejime/dist/orejime-standard-en.js'),
  }),
  head: (data) => `<script>window.orejimeConfig = ${inlineJson(configOf(data))};</script>
<script defer src="/orejime.js"></script>
<link rel="stylesheet" href="/orejime.css">`,
  gated: ({ service, src }) =>
    `<template data-purpose="${service}"><script src="${src}"></script></template>`,
  banner: ['.orejime-Banner'],
  accept: ['.orejime-Banner-saveButton'],
  settings: ['.orejime-Banner-learnMoreButton'],
  dialog: ['.orejime-Modal'],
};
