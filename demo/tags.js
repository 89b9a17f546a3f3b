// The log of tags.html: writes down each call that a stand-in has received, in order, and what it may
// store since. It runs before all tags, and is no part of a real site.
{
  const vendors = window.demoVendors;
  const template = document.querySelector('#vendor');

  const addRow = ([id, { name, about, isGated }]) => {
    const row = template.content.firstElementChild.cloneNode(true);
    row.dataset.vendor = id;
    row.querySelector('h2').textContent = name;
    row.querySelector('p').textContent = about;
    row.querySelector('[data-tag]').textContent = isGated ? 'Waits for consent' : 'Loading';
    row.querySelector('[data-calls]').setAttribute('aria-label', `Calls to ${name}`);
    document.querySelector('.vendors').append(row);
  };
  Object.entries(vendors).forEach(addRow);

  const states = {};
  const field = (id, name) => document.querySelector(`[data-vendor=${id}] [data-${name}]`);

  /** A value as it would be written in the page; an object within another one in short. */
  const written = (value, isInner = false) => {
    if (Array.isArray(value)) return `[${value.map((one) => written(one, isInner)).join(', ')}]`;
    if (value instanceof Date) return 'new Date()';
    if (typeof value === 'string') return `'${value}'`;
    if (typeof value !== 'object') return String(value);
    const fields = Object.entries(value).map(([name, one]) => `${name}: ${written(one, true)}`);
    return isInner ? '{ … }' : `{ ${fields.join(', ')} }`;
  };

  /** The text of a call, in which what is granted stands out. */
  const marked = (text) =>
    text.split(/('granted'|'grant'|\btrue\b)/).map((part, index) => {
      const node = document.createElement(index % 2 ? 'b' : 'span');
      node.textContent = part;
      return node;
    });

  /** Entries of a queue are `arguments`, lists, or objects. */
  const valuesOf = (entry) => (Symbol.iterator in entry ? [...entry] : [entry]);

  const stateOf = (id) => (states[id] ??= { granted: {}, isRunning: false });

  /** The types that a tag takes as granted; those that nobody has denied, too. */
  const openTypes = (id) => {
    const { granted, isRunning } = stateOf(id);
    return isRunning ? vendors[id].types.filter((type) => granted[type] ?? true) : [];
  };

  const note = (id, values) => {
    const { write, consent } = vendors[id];
    const [call, given] = write(values);
    const types = consent(values);
    const line = document.createElement('li');
    const code = document.createElement('code');
    code.append(...marked(`${call}(${given.map((one) => written(one)).join(', ')})`));
    line.toggleAttribute('data-consent-call', types !== undefined);
    line.append(code);
    field(id, 'calls').append(line);
    Object.assign(stateOf(id).granted, types);
    update(id);
  };

  const update = (id) => {
    const open = openTypes(id);
    const isPart = open.length > 0 && open.length < vendors[id].types.length;
    const may = field(id, 'may');
    may.textContent = isPart ? `In part: ${open.join(', ')}` : open.length > 0 ? 'Yes' : 'No';
    may.dataset.state = open.length > 0 ? 'granted' : 'denied';
    for (const [name, type] of Object.entries(vendors[id].cookies)) {
      if (open.includes(type))
        // As short as the shortest that tags.json declares.
        document.cookie = `${name}=demo; Max-Age=1800; Path=/; SameSite=Lax`;
    }
    showCookies();
    sum();
  };

  const sum = () => {
    const ids = Object.keys(vendors);
    const running = ids.filter((id) => stateOf(id).isRunning).length;
    const storing = ids.filter((id) => openTypes(id).length > 0).length;
    const how = storing === 0 ? 'none' : storing === running ? 'all' : storing;
    document.querySelector('#sum').textContent =
      `${running} of ${ids.length} tags run, ${how} of them may store.`;
  };

  const showCookies = () => {
    const stored = new Set(document.cookie.split('; ').map((cookie) => cookie.split('=')[0]));
    for (const [id, { cookies }] of Object.entries(vendors)) {
      const names = Object.keys(cookies).filter((name) => stored.has(name));
      field(id, 'stored').textContent = names.join(', ') || 'nothing';
    }
  };

  window.demoTag = {
    note,
    /** Notes what is in a queue, and what is put there from now on. */
    watch(id, queue) {
      for (const entry of queue) note(id, valuesOf(entry));
      queue.push = (...entries) => {
        entries.forEach((entry) => note(id, valuesOf(entry)));
        return Array.prototype.push.apply(queue, entries);
      };
    },
    /** The stand-ins call this when they have run. */
    runs(id) {
      stateOf(id).isRunning = true;
      field(id, 'tag').textContent = 'In the page';
      update(id);
    },
  };

  // The elements delete cookies after a withdrawal, also some time after it.
  globalThis.cookieStore?.addEventListener('change', showCookies);
  document.addEventListener('consent-change', () => setTimeout(showCookies));
  Object.keys(vendors).forEach(update);

  // The script in the head has filled these queues; their tags wait for consent.
  window.demoTag.watch('matomo', window._paq);
  window.demoTag.watch('clarity', window.clarity.q);
  window.demoTag.watch('hubspot', window._hsp);
}
