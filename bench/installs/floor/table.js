import { data, servicesOf } from './data.js';

const STYLE = 'table{border-collapse:collapse}td,th{padding:.5em;border-top:1px solid #ccc}';
const HEAD = ['Provider', 'Function', 'Names', 'Purposes', 'Duration'];

const names = (cookies) => cookies.map(({ name }) => `<code>${name}</code>`).join(', ');
const durations = (cookies) => cookies.map(({ duration }) => duration).join(', ');

const row = ({ provider, name, purpose, cookies }) =>
  `<tr><td>${provider}</td><th scope="row">${name}</th><td>${names(cookies)}</td><td>${purpose}</td><td>${durations(cookies)}</td></tr>`;

const table = (category) =>
  `<table><caption>${category.name}: ${category.purpose}</caption>
<thead><tr>${HEAD.map((title) => `<th scope="col">${title}</th>`).join('')}</tr></thead>
<tbody>${servicesOf(category).map(row).join('')}</tbody></table>`;

document.querySelector('#show').onclick = () => {
  const tables = document.createElement('div');
  tables.id = 'tables';
  tables.innerHTML = `<style>${STYLE}</style>${data.categories.map(table).join('')}`;
  document.querySelector('main').prepend(tables);
};
