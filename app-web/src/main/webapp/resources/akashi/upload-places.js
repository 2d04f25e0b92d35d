// What files on their way become among those of their documents: a newer version of one, or a further one beside them.
// The list of the page says what counts; what arrives since is kept up here.
const known = new Map();

export function of(code) {
  if (!known.has(code)) {
    const { counts = '[]', next = '1' } = document.getElementById(code)?.dataset ?? {};
    known.set(code, { counting: JSON.parse(counts), next: Number(next) });
  }
  return known.get(code);
}

// a file is on record
export function arrived(code, place, name) {
  const there = of(code), only = there.counting.length === 1 ? there.counting[0].piece : 1;
  const piece = place === 'beside' && there.counting.length ? there.next : Number(place) || only;
  const before = there.counting.find(file => file.piece === piece);
  if (before) before.name = name; else there.counting.push({ piece, name });
  there.next = Math.max(there.next, piece + 1);
}

// what a file can become, the usual first; an earlier one is on its way to the same document
export function choices(code, name, earlier) {
  const { counting } = of(code);
  if (!counting.length && !earlier) return [];
  const newer = (counting.length ? counting : [{ piece: 1, name: earlier }]).map(file => ({ value: String(file.piece), of: file.name }));
  const beside = { value: 'beside' }, same = newer.find(choice => choice.of === name);
  if (counting.length === 1 && !earlier) return [...newer, beside];
  return same && counting.length > 1 ? [same, beside, ...newer.filter(choice => choice !== same)] : [beside, ...newer];
}

// the name of the file that counts in that place now
export const replaced = (code, place) => of(code).counting.find(file => String(file.piece) === place)?.name;
