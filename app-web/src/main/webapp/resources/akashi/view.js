// Shows a version of an evidence document page by page. Only pages near the view are drawn, whole and marked before anybody sees them.
import { mark, open } from './view-source.js';

const PRINT = 150 / 96, STEP = 1.25, LEAST = .25, MOST = 4;
const view = document.querySelector('[data-view]'), words = view.dataset;
const part = name => view.querySelector(`[data-${name}]`);
const pages = part('pages'), sheets = part('sheets'), page = part('to').querySelector('input');
const say = text => { part('say').textContent = text; };
const filled = (text, ...values) => values.reduce((all, value, i) => all.replace(`{${i}}`, value), text);
const plain = text => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

const leaves = [], wanted = new Set();
let source, zoom = 1, fits = true, round = 0, drawing = false, sought = '', noted = false;

/** A page that is not drawn yet has its place already, so that nothing jumps. */
async function lay() {
  const first = await source.size(1);
  for (let n = 1; n <= source.count; n++) {
    const leaf = document.createElement('div');
    leaf.className = 'leaf';
    leaf.dataset.n = n;
    leaf.setAttribute('role', 'group');
    leaf.setAttribute('aria-label', filled(words.leaf, n, source.count));
    leaves.push({ leaf, size: first });
    pages.append(leaf);
  }
  const near = new IntersectionObserver(seen => {
    for (const { target, isIntersecting } of seen) {
      const n = Number(target.dataset.n);
      if (isIntersecting) wanted.add(n); else { wanted.delete(n); clear(n); }
    }
    drawNext();
  }, { root: pages, rootMargin: '75% 0px' });
  resize();
  for (const { leaf } of leaves) near.observe(leaf);
}

const width = () => pages.clientWidth - parseFloat(getComputedStyle(pages).paddingInline) * 2;

function resize() {
  if (fits) zoom = Math.min(MOST, Math.max(.05, width() / Math.max(...leaves.map(({ size }) => size.width))));
  round++;
  for (let n = 1; n <= leaves.length; n++) { clear(n); measure(n); }
  part('zoom').textContent = Math.round(zoom * 100) + ' %';
}

function measure(n) {
  const { leaf, size } = leaves[n - 1];
  leaf.style.width = Math.floor(size.width * zoom) + 'px';
  leaf.style.height = Math.floor(size.height * zoom) + 'px';
}

function clear(n) {
  leaves[n - 1].leaf.replaceChildren();
  delete leaves[n - 1].leaf.dataset.drawn;
}

async function drawNext() {
  if (drawing) return;
  const here = current();
  const open = [...wanted].filter(n => !leaves[n - 1].leaf.dataset.drawn);
  if (!open.length) return;
  const n = open.sort((a, b) => Math.abs(a - here) - Math.abs(b - here))[0];
  drawing = true;
  leaves[n - 1].leaf.dataset.drawn = 'now';
  try { await drawLeaf(n, round); } finally { drawing = false; }
  drawNext();
}

async function drawLeaf(n, asked) {
  const one = leaves[n - 1], text = document.createElement('div');
  try {
    one.size = await source.size(n);
    if (asked === round) measure(n);
    const { canvas, scale } = await source.draw(n, zoom * devicePixelRatio);
    mark(canvas, words.mark, scale);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', filled(words.leaf, n, source.count));
    text.className = 'leaf-text';
    if (asked !== round || !wanted.has(n)) return;
    one.leaf.replaceChildren(canvas, text);
    if (source.hasText) one.spans = await source.layer(n, text, zoom);
    one.leaf.dataset.drawn = 'done';
    highlight(n);
  } catch {
    text.className = 'leaf-failed';
    text.textContent = words.failedLeaf;
    if (asked === round) one.leaf.replaceChildren(text);
  } finally {
    if (asked !== round && one.leaf.dataset.drawn === 'now') delete one.leaf.dataset.drawn;
  }
}

/** The page in the middle of the view. */
function current() {
  const middle = pages.scrollTop + pages.clientHeight / 2;
  const after = leaves.findIndex(({ leaf }) => leaf.offsetTop > middle);
  return after < 0 ? leaves.length : Math.max(1, after);
}

function go(n) {
  const to = Math.min(leaves.length, Math.max(1, n));
  pages.scrollTop = leaves[to - 1].leaf.offsetTop - parseFloat(getComputedStyle(pages).paddingTop);
  page.value = to;
  say(filled(words.leaf, to, leaves.length));
}

function scale(to) {
  const here = current();
  fits = to === undefined;
  if (!fits) zoom = Math.min(MOST, Math.max(LEAST, to));
  resize();
  go(here);
  drawNext();
}

function highlight(n) {
  for (const span of leaves[n - 1].spans ?? []) span.classList.toggle('hit', !!sought && plain(span.textContent).includes(sought));
}

/** From the page after this one round to this one. */
async function search(text) {
  const again = plain(text) === sought, from = again ? current() : current() - 1;
  sought = plain(text);
  if (!sought) return say('');
  for (let i = 1; i <= leaves.length; i++) {
    const n = (from + i - 1) % leaves.length + 1;
    say(filled(words.searching, n, leaves.length));
    if (!plain(await source.text(n)).includes(sought)) continue;
    go(n);
    leaves.forEach((leaf, at) => highlight(at + 1));
    return say(filled(words.found, n));
  }
  say(words.notFound);
}

/** Puts the printing on record; a machine that cannot, does not print. */
async function note() {
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  const headers = { 'Idempotency-Key': key, 'X-Requested-With': 'XMLHttpRequest', 'Content-Type': 'application/json' };
  try { return (await fetch(words.view + '/printed', { method: 'POST', headers, keepalive: true })).ok; } catch { return false; }
}

async function print() {
  const button = part('print-pages');
  if (button.disabled) return;
  button.disabled = true;
  try {
    sheets.replaceChildren();
    for (let n = 1; n <= leaves.length; n++) {
      say(filled(words.preparing, n, leaves.length));
      const { canvas, scale } = await source.draw(n, PRINT, true);
      mark(canvas, words.mark, scale);
      const sheet = new Image();
      sheet.src = canvas.toDataURL('image/jpeg', .9);
      await sheet.decode();
      sheets.append(sheet);
    }
    say('');
    noted = await note();
    if (noted) window.print(); else say(words.notPrinted);
  } catch {
    say(words.failed);
  } finally {
    button.disabled = false;
    if (!noted) sheets.replaceChildren();
  }
}

function listen() {
  part('previous').addEventListener('click', () => go(current() - 1));
  part('next').addEventListener('click', () => go(current() + 1));
  part('smaller').addEventListener('click', () => scale(zoom / STEP));
  part('larger').addEventListener('click', () => scale(zoom * STEP));
  part('fit').addEventListener('click', () => scale());
  part('print-pages').addEventListener('click', print);
  part('to').addEventListener('submit', event => { event.preventDefault(); go(Number(page.value.normalize('NFKC')) || current()); });
  part('search').addEventListener('submit', event => { event.preventDefault(); search(part('search').querySelector('input').value); });
  pages.addEventListener('scroll', () => { if (document.activeElement !== page) page.value = current(); drawNext(); }, { passive: true });
  pages.addEventListener('keydown', event => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(current() + step);
  });
  document.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'p') { event.preventDefault(); print(); }
  });
  // the browser's own menu prints the pages that are drawn, marked as they are
  addEventListener('beforeprint', () => { if (!noted) note(); });
  addEventListener('afterprint', () => { noted = false; sheets.replaceChildren(); });
  let last = innerWidth;
  addEventListener('resize', () => { if (fits && innerWidth !== last) { last = innerWidth; scale(); } });
}

view.hidden = false;
say(words.opening);
try {
  source = await open(words.format, words.view + '/view', new URL(words.library, location.href).href);
  part('search').hidden = !source.hasText;
  part('count').textContent = '/ ' + source.count;
  await lay();
  listen();
  say('');
} catch {
  view.querySelector('.view-bar').hidden = true;
  pages.hidden = true;
  say(words.failed);
}
