// Sends files as a stream with progress; without this file the form sends them by itself.
for (const form of document.querySelectorAll('form[data-upload]')) {
  const input = form.querySelector('input[type=file]');
  const shown = form.querySelector('[data-files]');
  const value = name => form.querySelector(`[name$=":${name}"]`)?.value ?? '';
  input.multiple = true;
  form.addEventListener('submit', event => {
    if (!input.files.length) return;
    event.preventDefault();
    // one after another: several files of one document are its versions, in this order
    [...input.files].reduce((before, file) => before.then(() => send(file)), Promise.resolve());
  });
  form.addEventListener('dragover', event => event.preventDefault());
  form.addEventListener('drop', event => { event.preventDefault(); input.files = event.dataTransfer.files; });

  function send(file) {
    const row = shown.querySelector('template').content.firstElementChild.cloneNode(true);
    const bar = row.querySelector('progress'), say = row.querySelector('[data-say]');
    row.querySelector('[data-name]').textContent = file.name;
    bar.setAttribute('aria-label', file.name);
    say.textContent = say.dataset.sending;
    shown.append(row);
    const query = new URLSearchParams({ name: file.name, issuedOn: value('issuedOn') });
    const request = new XMLHttpRequest();
    request.open('PUT', `${form.dataset.upload}/${encodeURIComponent(value('code'))}/file?${query}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', document.documentElement.lang);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.upload.addEventListener('progress', e => { if (e.lengthComputable) bar.value = 100 * e.loaded / e.total; });
    request.addEventListener('load', () => told(request, row, bar, say));
    request.addEventListener('error', () => refused(row, bar, say, say.dataset.broken));
    request.send(file);
    return new Promise(done => request.addEventListener('loadend', done));
  }

  function told(request, row, bar, say) {
    let answer = {};
    try { answer = JSON.parse(request.responseText); } catch { /* not ours: said below */ }
    if (request.status >= 200 && request.status < 300) {
      bar.value = 100;
      say.textContent = say.dataset.arrived;
      row.querySelector('[data-hash]').textContent = `SHA-256 ${answer.files[0].sha256}`;
    } else {
      refused(row, bar, say, answer.errors?.map(e => e.message).join(' ') || answer.title || say.dataset.broken);
    }
  }

  function refused(row, bar, say, why) {
    row.classList.add('bad');
    bar.remove();
    say.setAttribute('role', 'alert');
    say.textContent = why;
  }
}
