// What the viewer shows: the pages of a PDF, or a picture as one page. Sizes are CSS pixels at 100 %.
const POINT = 96 / 72, MOST_PIXELS = 1 << 24, PIECE = 1 << 20;

/** A canvas with the page on it, at most 16 million pixels; nobody sees it before it is whole. */
function canvasOf(size, scale) {
  const canvas = document.createElement('canvas');
  const fits = Math.min(scale, Math.sqrt(MOST_PIXELS / (size.width * size.height)));
  canvas.width = Math.max(1, Math.floor(size.width * fits));
  canvas.height = Math.max(1, Math.floor(size.height * fits));
  return { canvas, scale: fits };
}

async function openPdf(url, library) {
  const pdf = await import(library + 'pdf.min.mjs');
  pdf.GlobalWorkerOptions.workerSrc = library + 'pdf.worker.min.mjs';
  // no script of a PDF runs: the library has no eval, and its sandbox for them is not shipped; without WebAssembly the policy of the pages stays as it is
  const task = pdf.getDocument({
    url, httpHeaders: { 'X-Requested-With': 'XMLHttpRequest' }, rangeChunkSize: PIECE, disableAutoFetch: true, disableStream: true,
    cMapUrl: library + 'cmaps/', standardFontDataUrl: library + 'standard_fonts/', wasmUrl: library + 'wasm/', iccUrl: library + 'iccs/',
    useWasm: false, enableXfa: false, enableHWA: false,
  });
  task.onPassword = () => task.destroy();
  const file = await task.promise;
  const texts = new Map();
  const sizeOf = page => { const view = page.getViewport({ scale: POINT }); return { width: view.width, height: view.height }; };
  return {
    count: file.numPages,
    hasText: true,
    async size(n) { return sizeOf(await file.getPage(n)); },
    async draw(n, scale, print) {
      const page = await file.getPage(n), made = canvasOf(sizeOf(page), scale);
      await page.render({ canvas: made.canvas, viewport: page.getViewport({ scale: POINT * made.scale }), intent: print ? 'print' : 'display' }).promise;
      return made;
    },
    async layer(n, place, scale) {
      const page = await file.getPage(n);
      place.style.setProperty('--total-scale-factor', POINT * scale);
      const layer = new pdf.TextLayer({ textContentSource: await page.getTextContent(), container: place, viewport: page.getViewport({ scale: POINT * scale }) });
      await layer.render();
      return layer.textDivs;
    },
    async text(n) {
      if (!texts.has(n)) texts.set(n, (await (await file.getPage(n)).getTextContent()).items.map(item => item.str ?? '').join(''));
      return texts.get(n);
    },
  };
}

async function openPicture(url) {
  const answer = await fetch(url, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
  if (!answer.ok) throw new Error('answered ' + answer.status);
  const picture = await createImageBitmap(await answer.blob());
  const size = { width: picture.width, height: picture.height };
  return {
    count: 1,
    hasText: false,
    async size() { return size; },
    async draw(n, scale) {
      const made = canvasOf(size, scale);
      made.canvas.getContext('2d').drawImage(picture, 0, 0, made.canvas.width, made.canvas.height);
      return made;
    },
  };
}

export const open = (format, url, library) => format === 'PDF' ? openPdf(url, library) : openPicture(url);

/** Writes across a page who looks at it and when, in grey with a light rim so that it stands out on any ground. */
export function mark(canvas, text, scale) {
  if (!text) return;
  const draw = canvas.getContext('2d');
  const em = Math.max(10, Math.min(16 * scale, canvas.width / 28));
  draw.save();
  draw.setTransform(1, 0, 0, 1, canvas.width / 2, canvas.height / 2);
  draw.rotate(-Math.PI / 7);
  draw.font = `${em}px sans-serif`;
  draw.lineWidth = em / 6;
  draw.lineJoin = 'round';
  draw.strokeStyle = 'rgb(255 255 255 / .4)';
  draw.fillStyle = 'rgb(96 96 96 / .38)';
  const step = draw.measureText(text).width + 4 * em, row = 9 * em, reach = Math.hypot(canvas.width, canvas.height) / 2;
  for (let y = -reach, odd = false; y < reach; y += row, odd = !odd) {
    for (let x = -reach - (odd ? step / 2 : 0); x < reach; x += step) {
      draw.strokeText(text, x, y);
      draw.fillText(text, x, y);
    }
  }
  draw.restore();
}
