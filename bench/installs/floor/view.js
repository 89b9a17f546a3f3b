import { data, servicesOf } from './data.js';
import { STYLE } from './style.js';
import { TEXTS } from './texts.js';

const button = (name) => `<button type="button" data-act="${name}">${TEXTS[name]}</button>`;

const choice = ({ id, name, purpose, required }) =>
  `<label><input type="checkbox" name="${id}"${required ? ' checked disabled' : ''}> <b>${name}</b> ${purpose}</label>`;

const group = (category) =>
  `<fieldset><legend>${category.name}</legend>${choice(category)}
<details><summary>${TEXTS.details}</summary><ul>${servicesOf(category)
    .map((service) => `<li>${choice({ ...service, required: category.required })}</li>`)
    .join('')}</ul></details></fieldset>`;

function bannerElement() {
  const banner = document.createElement('section');
  banner.className = 'ask';
  banner.setAttribute('aria-labelledby', 'ask');
  banner.innerHTML = `<style>${STYLE}</style><h2 id="ask">${TEXTS.title}</h2>
<p>${TEXTS.text} <a href="/privacy">${TEXTS.privacy}</a></p>
<div class="buttons">${button('accept')}${button('reject')}${button('settings')}</div>`;
  return banner;
}

function settingsElement() {
  const dialog = document.createElement('dialog');
  dialog.className = 'set';
  dialog.innerHTML = `<h2>${TEXTS.settings}</h2>${data.categories.map(group).join('')}
<div class="buttons">${button('accept')}${button('reject')}${button('save')}</div>`;
  return dialog;
}

const chosen = (dialog) => [...dialog.querySelectorAll(':checked')].map(({ name }) => name);

const all = () => [...data.categories, ...data.services].map(({ id }) => id);

const required = () => data.categories.filter((one) => one.required).map(({ id }) => id);

/** Asks; `decide` is given the ids that were granted. */
export function ask(decide) {
  const banner = bannerElement();
  let dialog;
  const finish = (granted) => {
    banner.remove();
    dialog?.remove();
    decide(granted);
  };
  const open = () => {
    dialog = settingsElement();
    dialog.addEventListener('click', act);
    document.body.append(dialog);
    dialog.showModal();
  };
  const acts = {
    accept: () => finish(all()),
    reject: () => finish(required()),
    settings: open,
    save: () => finish(chosen(dialog)),
  };
  const act = ({ target }) => acts[target.dataset.act]?.();
  banner.addEventListener('click', act);
  document.body.prepend(banner);
}
