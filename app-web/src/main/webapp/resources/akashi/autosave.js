// Saves a form while it is written. Without this file the form is saved by its button, and where it goes to the
// body at once (no data-save) it is kept on this device until then.
// What is not saved yet lies on this device, for the same person only (akashi.js clears it for anybody else).
import * as application from './autosave-application.js';
import * as answers from './autosave-answers.js';

const PAUSE = 2000, AGAIN = 15000, KEEPALIVE = 60000;
const me = document.querySelector('main').dataset.me;
const value = (form, name) => form.elements[name]?.value ?? '';

// what lies on this device
const store = {
  read(key) { try { return JSON.parse(localStorage.getItem(key)); } catch { return null; } },
  write(key, kept) { try { localStorage.setItem(key, JSON.stringify(kept)); } catch { /* full or switched off: the page still has the text */ } },
  drop(key) { try { localStorage.removeItem(key); } catch { /* switched off */ } },
};
const BASE = 'draft:base';
const words = form => form.dataset.words === 'answers' ? answers : application;
const copy = form => ({ me, at: Date.now(), base: value(form, BASE), fields: words(form).typed(form) });

for (const form of document.querySelectorAll('form[data-kept]')) {
  form.addEventListener('submit', () => store.write('akashi.draft:' + form.dataset.kept, copy(form)));
}
for (const form of document.querySelectorAll('form[data-draft]')) if (form.dataset.draft) watch(form);

function watch(form) {
  const key = 'akashi.draft:' + form.dataset.draft, later = 'akashi.offer:' + form.dataset.draft;
  const { typed, same, request, without, place, given, isOwn } = words(form), onDevice = !form.dataset.save;
  const line = document.getElementById('autosave'), icon = line.parentElement.querySelector('use');
  const compare = form.querySelector('[data-compare]');
  const clock = new Intl.DateTimeFormat(document.documentElement.lang === 'en' ? 'en-GB' : 'ja-JP', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Tokyo' });
  let base = JSON.parse(value(form, BASE)), savedAt = null, timer, busy = null;
  let stopped = false, leaving = false, passes = false;

  const dirty = () => !same(typed(form), base);
  function tell(what, at) {
    line.textContent = (line.dataset[what] ?? what).replace('{0}', at ? clock.format(new Date(at)) : '');
    icon.setAttribute('href', { saved: '#i-ok', saving: '#i-sync', offline: '#i-off' }[what] ?? '#i-warn');
  }
  function changed() {
    if (!dirty()) { store.drop(key); return; }
    store.write(key, copy(form));
    clearTimeout(timer);
    if (onDevice) tell('device');
    else if (!stopped) timer = setTimeout(save, PAUSE);
  }
  /** One at a time. Resolves to what became of it. */
  function save() {
    clearTimeout(timer);
    busy = (busy ?? Promise.resolve()).then(() => put(typed(form), false)).finally(() => { busy = null; });
    return busy;
  }
  async function put(body, partly) {
    if (stopped) return 'stopped';
    if (same(body, base)) {
      if (partly) tell('partly', savedAt ?? Date.now());
      else { if (savedAt) tell('saved', savedAt); changed(); }
      return 'saved';
    }
    if (!leaving) tell('saving');
    let answer;
    try { answer = await send(body); } catch { return wait('offline'); }
    if (answer.ok) return saved(body, await answer.json(), partly);
    if (answer.status === 401 || answer.type === 'opaqueredirect') return signedOut();
    if (answer.status === 412) return conflict();
    if (answer.status >= 500) return wait('failed');
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 422 && problem.errors && !partly) {
      mark(problem.errors);
      return put(without(body, problem.errors, base), true);
    }
    stopped = true;
    tell(`${problem.title ?? ''} ${line.dataset.stopped}`);
    return 'stopped';
  }
  function send(body) {
    const text = JSON.stringify(request(body));
    return fetch(form.dataset.save, {
      method: 'PUT', redirect: 'manual', body: text, keepalive: leaving && text.length < KEEPALIVE / 3,
      headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang, 'Content-Type': 'application/json', 'If-Match': `"v${value(form, 'version')}"` },
    });
  }
  function saved(body, view, partly) {
    base = { ...body, version: view.version };
    form.elements.version.value = view.version;
    form.elements[BASE].value = JSON.stringify(base);
    document.dispatchEvent(new Event('akashi:alive'));
    savedAt = view.writtenAt;
    tell(partly ? 'partly' : 'saved', savedAt);
    if (!partly) { unmark(); changed(); }
    return 'saved';
  }
  function wait(why) { tell(why); timer = setTimeout(save, AGAIN); return 'later'; }
  function signedOut() {
    tell('session');
    document.dispatchEvent(new Event('akashi:signed-out'));
    return 'later';
  }
  function conflict() {
    stopped = true;
    compare.hidden = false;
    tell('conflict');
    return 'stopped';
  }

  // a refused field says so beside itself until everything is taken
  function mark(errors) {
    unmark();
    for (const { field, message } of errors) {
      const at = document.getElementById(`${form.id}:${place(form, field)}`);
      if (!at) continue;
      const said = document.createElement('p');
      said.className = 'err';
      said.dataset.autosaveError = '';
      said.id = 'autosave-e-' + field;
      said.innerHTML = '<svg class="icon" aria-hidden="true"><use href="#i-err" /></svg><span></span>';
      said.lastChild.textContent = message;
      at.before(said);
      at.setAttribute('aria-invalid', 'true');
      at.dataset.described = at.getAttribute('aria-describedby') ?? '';
      at.setAttribute('aria-describedby', `${at.dataset.described} ${said.id}`.trim());
    }
  }
  function unmark() {
    for (const said of form.querySelectorAll('[data-autosave-error]')) said.remove();
    for (const at of form.querySelectorAll('[data-described]')) {
      at.removeAttribute('aria-invalid');
      at.setAttribute('aria-describedby', at.dataset.described);
      delete at.dataset.described;
    }
  }

  form.addEventListener('input', changed);
  // a save under way goes on by itself; what it does not hold lies on this device
  const leave = () => {
    if (passes || busy || stopped || onDevice || !dirty()) return;
    leaving = true;
    save().finally(() => { leaving = false; });
  };
  document.addEventListener('visibilitychange', () => { if (document.hidden) leave(); });
  addEventListener('pagehide', leave);
  let said = line.textContent;
  if (!onDevice) {
    addEventListener('offline', () => { said = line.textContent; tell('offline'); });
    addEventListener('online', () => { if (dirty()) save(); else line.textContent = said; });
  }
  compare.addEventListener('click', () => form.requestSubmit(form.querySelector('[data-keep]')));

  // a button sends the form once everything is saved, so that nothing is lost with a lost session
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    if (passes || stopped || onDevice || !(busy || dirty())) { passes = true; return; }
    event.preventDefault();
    const button = event.submitter;
    save().then(end => { if (end !== 'later') { passes = true; form.requestSubmit(button); } });
  });

  offer();
  if (dirty()) changed();

  /** What was not saved at another time is offered back. */
  function offer() {
    const kept = store.read(key), found = document.getElementById('found');
    const offers = (store.read(later) ?? []).filter(one => one.me === me);
    if (kept?.me === me && !same(kept.fields, typed(form))) offers.push(kept);
    store.drop(key);
    const show = () => {
      offers.length ? store.write(later, offers) : store.drop(later);
      found.hidden = !offers.length;
      const title = found.querySelector('[data-title]');
      if (offers.length) title.textContent = title.dataset.title.replace('{0}', clock.format(new Date(offers.at(-1).at)));
    };
    found.querySelector('[data-restore]').addEventListener('click', () => {
      const back = offers.pop();
      if (dirty()) offers.push(copy(form));
      show();
      store.write(key, back);
      restore(back);
    });
    found.querySelector('[data-drop]').addEventListener('click', () => { offers.pop(); show(); });
    show();
  }
  /** The page is asked for again with the kept text in its fields. */
  function restore({ base: from, fields }) {
    for (const field of [...form.elements]) if (isOwn(form, field.name) || ['version', BASE].includes(field.name)) field.disabled = true;
    for (const [name, text] of [...given(fields), ['version', fields.version], [BASE, from]]) {
      const field = document.createElement('input');
      field.type = 'hidden'; field.name = name; field.value = text;
      form.append(field);
    }
    passes = true;
    form.requestSubmit(form.querySelector('[data-shown-again]'));
  }
}
