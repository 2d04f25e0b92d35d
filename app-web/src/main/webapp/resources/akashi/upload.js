// Files on their way: several at once, whole folders, dropped ones; each can be paused and goes on where it
// broke off, after a lost connection, a reload or a restart of the server. Without this file the form sends by itself.
import { answer, codeIn, dropped, fill, isDrag, megabytes } from './upload-files.js';
import * as places from './upload-places.js';

for (const form of document.querySelectorAll('form[data-upload]')) {
  const find = (name, root = form) => root.querySelector(`[data-${name}]`);
  const input = form.querySelector('input[type=file]'), folder = find('folder-input'), shown = find('files'), words = shown.dataset;
  const code = form.querySelector('select[name$=":code"]'), day = form.querySelector('[name$=":issuedOn"]');
  const rows = new Set(), queue = [];
  let sending = false;

  input.multiple = true;
  find('plain').hidden = true;
  input.addEventListener('change', () => { add([...input.files]); input.value = ''; });
  folder.addEventListener('change', () => { add([...folder.files]); folder.value = ''; });
  find('folder').hidden = false;
  find('folder').addEventListener('click', () => folder.click());
  code.addEventListener('change', () => { for (const row of rows) if (row.follows) { row.code.value = code.value; same(); } });
  day.addEventListener('change', () => { for (const row of rows) if (row.follows) row.day.value = day.value; });
  form.addEventListener('submit', event => {
    if ([...rows].every(row => row.state === 'arrived')) return;
    event.preventDefault();
    for (const row of rows) if (row.state === 'waiting') enqueue(row);
  });
  addEventListener('online', () => { for (const row of rows) if (row.state === 'broken') enqueue(row); });

  // dropping is an extra: onto the field, or onto a document of the list
  for (const kind of ['dragover', 'drop']) document.addEventListener(kind, event => { if (isDrag(event)) event.preventDefault(); });
  find('drop').addEventListener('drop', event => take(event));
  for (const item of document.querySelectorAll('.docs > li[id]')) {
    if (![...code.options].some(option => option.value === item.id)) continue;
    item.addEventListener('dragover', event => item.classList.toggle('over-now', isDrag(event)));
    item.addEventListener('dragleave', () => item.classList.remove('over-now'));
    item.addEventListener('drop', event => { item.classList.remove('over-now'); take(event, item.id); });
  }

  async function take(event, onto) {
    add(await dropped(event), onto);
    shown.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }

  function add(chosen, onto) {
    for (const file of chosen) if (!/^(\.|Thumbs\.db$|desktop\.ini$)/i.test(file.name)) new Row(file, onto);
    same();
  }

  // what each becomes is chosen and told before it is sent
  function same() {
    const first = new Map(), last = new Map(), open = [...rows].filter(row => row.isOpen());
    for (const row of rows) {
      const { value } = row.code, earlier = first.get(value);
      if (row.state === 'arrived') continue;
      if (row.isOpen()) row.offer(places.choices(value, row.file.name, earlier?.file.name));
      if (!earlier) first.set(value, row);
      last.set(row.target(), row);
    }
    find('same').hidden = open.every(row => first.get(row.code.value) === row);
    for (const row of open) if (row.state === 'waiting') row.expect(row.fate(last.get(row.target())));
  }

  function enqueue(row) { row.to('queued'); queue.push(row); next(); }

  async function next() {
    if (sending) return;
    sending = true;
    for (let row = queue.shift(); row; row = queue.shift()) if (row.state === 'queued') await row.send();
    sending = false;
    same();
  }

  class Row {
    constructor(file, onto) {
      Object.assign(this, { file, element: find('row', find('template').content).cloneNode(true), state: 'waiting' });
      for (const name of ['name', 'choose', 'bar', 'amount', 'say', 'hash', 'pause', 'resume', 'cancel']) this[name] = find(name, this.element);
      this.code = find('code', this.element);
      this.place = find('place', this.element);
      this.day = this.element.querySelector('input');
      this.name.textContent = file.name;
      this.bar.setAttribute('aria-label', file.name);
      this.code.append(...[...code.options].map(option => option.cloneNode(true)));
      const known = onto ?? codeIn(file.path ?? (file.webkitRelativePath || file.name), [...code.options].map(option => option.value));
      this.follows = !known;
      this.code.value = known ?? code.value;
      this.day.value = day.value;
      this.code.addEventListener('change', () => { this.follows = false; this.chosen = null; same(); });
      this.place.addEventListener('change', () => { this.chosen = this.place.value; same(); });
      this.day.addEventListener('change', () => { this.follows = false; });
      this.pause.addEventListener('click', () => this.stop());
      this.resume.addEventListener('click', () => { enqueue(this); this.pause.focus(); });
      this.cancel.addEventListener('click', () => this.drop());
      rows.add(this);
      shown.append(this.element);
      this.to('waiting');
      this.takeUp();
    }

    isOpen() { return this.state === 'waiting' || this.state === 'refused'; }

    // what it can become; what somebody chose stays as long as it can be had
    offer(choices) {
      find('becomes', this.element).hidden = !choices.length;
      const texts = choices.map(({ value, of }) => new Option(of === undefined ? words.further : fill(words.newer, of), value));
      this.place.replaceChildren(...texts);
      if (choices.some(({ value }) => value === this.chosen)) this.place.value = this.chosen;
    }

    // the place it takes: two files beside others take none from each other
    target() { return this.place.value === 'beside' ? this : `${this.code.value} ${this.place.value || 1}`; }

    fate(later) {
      const now = places.replaced(this.code.value, this.place.value);
      if (later !== this) return fill(words.earlier, later.file.name);
      return this.place.value === 'beside' ? words.beside : now ? fill(words.replaces, now) : '';
    }

    // what becomes of it and of what is on record, while it waits to be sent
    expect(fate) {
      const said = words.waiting + fate;
      if (this.say.textContent !== said) this.say.textContent = said;
    }

    // the same file as one that was not sent to its end: go on there
    takeUp() {
      const before = [...form.querySelectorAll('[data-unfinished]')].find(({ dataset: d }) =>
        d.name === this.file.name && Number(d.size) === this.file.size && (!d.modified || Number(d.modified) === this.file.lastModified));
      if (!before) return;
      this.url = before.dataset.url;
      this.code.value = before.dataset.code;
      this.place.replaceChildren(new Option('', before.dataset.place));
      this.follows = false;
      before.remove();
      enqueue(this);
    }

    to(state, why = words[state]) {
      const refused = state === 'refused', over = state === 'arrived', begun = ['sending', 'checking', 'paused', 'broken'].includes(state);
      this.state = state;
      this.element.classList.toggle('bad', refused);
      this.choose.hidden = !this.isOpen();
      this.bar.hidden = !begun;
      this.pause.hidden = state !== 'sending' && state !== 'queued';
      this.resume.hidden = !['paused', 'broken', 'refused'].includes(state);
      this.cancel.hidden = over || state === 'checking';
      if (over || !begun) this.amount.textContent = megabytes(this.file.size);
      this.resume.querySelector('span').textContent = refused ? words.anew : words.rest;
      for (const button of [this.pause, this.resume, this.cancel]) button.setAttribute('aria-label', `${button.textContent} ${this.file.name}`);
      this.say.setAttribute('role', refused ? 'alert' : 'status');
      this.say.textContent = why;
      find('again').hidden = ![...rows].some(row => row.state === 'arrived');
    }

    send() {
      this.to('sending');
      this.upload ??= this.prepared();
      return new Promise(done => {
        this.done = done;
        this.since = null;
        this.upload.start();
      });
    }

    end(state, why) { this.to(state, why); this.done?.(); }

    prepared() {
      const upload = new tus.Upload(this.file, {
        endpoint: form.dataset.upload, uploadUrl: this.url, storeFingerprintForResuming: false,
        retryDelays: [0, 1000, 3000, 5000, 10000, 20000, 30000, 60000],
        headers: { Accept: 'application/json', 'Accept-Language': document.documentElement.lang },
        metadata: { number: form.dataset.number, code: this.code.value, filename: this.file.name, issuedOn: this.day.value, piece: this.place.value, modified: String(this.file.lastModified) },
        // once it has an address it is continued there and never begun anew unasked
        onUploadUrlAvailable: () => { upload.options.endpoint = null; },
        onShouldRetry: error => this.again(answer(error)),
        onProgress: (sent, total) => this.tell(sent, total),
        onSuccess: ({ lastResponse }) => this.arrived(lastResponse),
        onError: error => this.failed(answer(error)),
      });
      if (this.url) upload.options.endpoint = null;
      return upload;
    }

    again({ status, code: why }) {
      const again = navigator.onLine && (!status || status >= 500 || status === 423 || why === 'form.stale' || why === 'upload.offset');
      if (again && !status) this.say.textContent = words.reconnecting;
      return again;
    }

    tell(sent, total) {
      if (this.state === 'sending' && this.say.textContent !== words.sending) this.say.textContent = words.sending;
      this.since ??= { sent, at: performance.now() };
      this.bar.value = 100 * sent / total;
      const rate = (sent - this.since.sent) / (performance.now() - this.since.at), left = Math.ceil((total - sent) / rate / 1000);
      const soon = Number.isFinite(left) && left > 0 ? fill(words.left, left) : '';
      this.amount.textContent = `${Math.floor(100 * sent / total)}%・${megabytes(sent)} / ${megabytes(total)}${soon}`;
      if (sent === total && this.state === 'sending') this.to('checking');
    }

    arrived(response) {
      const digest = response?.getHeader('Repr-Digest')?.match(/sha-256=:([^:]+):/)?.[1];
      if (digest) this.hash.textContent = 'SHA-256 ' + [...atob(digest)].map(c => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');
      places.arrived(this.code.value, this.place.value, this.file.name);
      this.end('arrived');
    }

    failed({ status, code: why, text }) {
      if (status === 401) document.dispatchEvent(new Event('akashi:signed-out'));
      if (status === 404 && this.upload.url && why === 'upload.unknown') {
        this.forget();
        this.upload = this.prepared();
        this.upload.start();
      } else if (!status || status === 401 || status === 423 || status >= 500) {
        this.end('broken', status === 401 ? words.signedOut : undefined);
      } else {
        this.forget();
        this.end('refused', text || words.broken);
      }
    }

    forget() { this.url = null; this.upload = null; }

    stop() {
      this.upload?.abort();
      this.end('paused');
      this.resume.focus();
    }

    async drop() {
      const running = this.upload;
      rows.delete(this);
      this.state = 'dropped';
      this.done?.();
      const other = this.element.nextElementSibling?.querySelector('button:not([hidden])') ?? input;
      this.element.remove();
      other.focus();
      same();
      try { await running?.abort(true); } catch { /* it ends by itself when its time is over */ }
    }
  }

  for (const left of form.querySelectorAll('[data-unfinished]')) {
    const button = find('give-up', left);
    button.hidden = false;
    button.addEventListener('click', async () => {
      try { await tus.Upload.terminate(left.dataset.url, { headers: { Accept: 'application/json' }, retryDelays: [0, 1000] }); } catch { return; }
      left.remove();
      input.focus();
    });
  }
}
