// Files that are being looked into: their rows are brought up to date when that is over, unless somebody is in them.
const rows = () => [...document.querySelectorAll('[data-look]')].filter(row => !row.contains(document.activeElement));
const say = document.querySelector('[data-looked]');
let patience = 60;

async function look() {
  patience--;
  if (!document.hidden && rows().length) {
    try {
      const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
      if (answer.ok && !answer.redirected) show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
    } catch { /* the connection may come back */ }
  }
  if (document.querySelector('[data-look]') && patience > 0) setTimeout(look, 2000);
}

function show(fresh) {
  const over = rows().filter(row => fresh.getElementById(row.id)?.dataset.look === undefined);
  for (const row of over) take(row, fresh);
  if (!over.length) return;
  say.textContent = say.dataset.looked.replace('{0}', over.map(row => row.id).join('、'));
  const noticed = document.getElementById('check');
  if (noticed && !noticed.contains(document.activeElement)) take(noticed, fresh);
}

// what listens on the element itself stays
function take(element, fresh) {
  const now = fresh.getElementById(element.id);
  if (!now) return element.remove();
  delete element.dataset.look;
  element.replaceChildren(...now.childNodes);
}

if (document.querySelector('[data-look]')) setTimeout(look, 1000);
