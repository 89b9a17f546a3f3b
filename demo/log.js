// The panel at the bottom of the page: logs every event of the elements, shows the current
// decisions, and deletes the visitor's choice on demand.

// Where the page is neither in English nor in French, its panel is in English.
const { lang } = document.querySelector('#developers[lang]') ?? document.documentElement;
const words = {
  en: { granted: 'granted', denied: 'denied', undecided: 'undecided', none: 'not set' },
  fr: { granted: 'accepté', denied: 'refusé', undecided: 'sans réponse', none: 'absent' },
}[lang];

// Each event has the visitor's decisions. One listener on the document receives all events.
document.addEventListener('consent-ready', (event) => {
  write(event, [['', decisions(event.consent, categories())]]);
  show(event.consent);
});

document.addEventListener('consent-change', (event) => {
  write(event, [
    ['reason', event.reason],
    ['changed', decisions(event.consent, event.changed)],
  ]);
  show(event.consent);
});

document.addEventListener('consent-error', (event) => {
  write(event, [
    ['path', event.path],
    ['expected', event.expected],
    ['message', event.message],
  ]);
});

document.querySelector('#forget')?.addEventListener('click', async () => {
  const { documentStore } = await import('/cdn/elements.js');
  documentStore().reset();
  showCookies();
});

globalThis.cookieStore?.addEventListener('change', showCookies);
showCookies();

function categories() {
  return [...document.querySelectorAll('[data-decision]')].map((cell) => cell.dataset.decision);
}

function decisions(consent, ids) {
  return ids.map((id) => `${id} ${words[consent.decision(id) ?? 'undecided']}`).join(' · ');
}

function show(consent) {
  for (const cell of document.querySelectorAll('[data-decision]')) {
    const decision = consent.decision(cell.dataset.decision) ?? 'undecided';
    cell.textContent = words[decision];
    cell.dataset.state = decision;
  }
  setTimeout(showCookies);
}

function showCookies() {
  const cookies = document.cookie.split('; ');
  for (const cell of document.querySelectorAll('[data-cookie]')) {
    const found = cookies.filter((cookie) => cookie.startsWith(cell.dataset.cookie));
    cell.textContent = found.join('\n') || words.none;
  }
}

function write(event, details) {
  const log = document.querySelector('#log');
  if (!log) return;
  const entry = log.querySelector('template').content.cloneNode(true);
  entry.querySelector('time').textContent = new Date().toLocaleTimeString(lang);
  entry.querySelector('code').textContent = event.type;
  for (const [name, value] of details) {
    if (!value) continue;
    const line = document.createElement('span');
    line.textContent = value;
    line.dataset.name = name;
    entry.querySelector('p').append(line);
  }
  log.querySelector('.empty')?.remove();
  log.append(entry);
}
