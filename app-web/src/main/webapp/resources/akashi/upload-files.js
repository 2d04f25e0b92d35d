// The files that somebody drops, those of whole folders too, how they are called, and what a server says of them.
export const megabytes = bytes => bytes < 1048576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
export const fill = (text, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, () => value), text);
export const isDrag = event => [...event.dataTransfer?.types ?? []].includes('Files');

export async function dropped(event) {
  const items = [...event.dataTransfer.items].filter(item => item.kind === 'file').map(item => item.webkitGetAsEntry?.() ?? item.getAsFile());
  return (await Promise.all(items.map(item => item instanceof File ? item : within(item, '')))).flat();
}

async function within(entry, path) {
  if (entry.isFile) {
    const file = await new Promise((done, failed) => entry.file(done, failed));
    file.path = path + file.name;
    return [file];
  }
  const reader = entry.createReader(), all = [];
  for (;;) {
    const some = await new Promise((done, failed) => reader.readEntries(done, failed));
    if (!some.length) return (await Promise.all(all.map(e => within(e, `${path}${entry.name}/`)))).flat();
    all.push(...some);
  }
}

// a name or folder that begins with a document's code says what the file is
export function codeIn(path, codes) {
  const parts = path.split('/').map(part => part.toUpperCase());
  return codes.find(v => parts.some(p => p.startsWith(v.toUpperCase()) && !/^[0-9A-Z]/.test(p.slice(v.length))));
}

export function answer(error) {
  const response = error.originalResponse;
  let body = {};
  try { body = JSON.parse(response.getBody()); } catch { /* none, or not ours */ }
  return { status: response?.getStatus() ?? 0, code: body.type?.replace('urn:akashi:problem:', ''), text: body.errors?.map(e => e.message).join(' ') || body.title };
}
