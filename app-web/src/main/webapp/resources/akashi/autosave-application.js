// The form of an application: what is typed in it, and how the API takes it.
const narrow = text => text.normalize('NFKC').trim();

/** What stands in a form, in the words of its field names. */
export function typed(form) {
  const data = new FormData(form), text = name => String(data.get(name) ?? '').replaceAll('\r\n', '\n');
  const answers = {};
  for (const [name, given] of data) {
    if (!name.startsWith('answers.') || !given.trim()) continue;
    const question = name.slice('answers.'.length);
    answers[question] = question in answers ? `${answers[question]};${given}` : given;
  }
  const site = i => ({ name: text(`sites.${i}.name`), address: text(`sites.${i}.address`), people: text(`sites.${i}.people`), published: data.get(`sites.${i}.published`) === 'yes' });
  return {
    title: text('title'), scope: text('scope'), answers,
    sites: data.has('sites') ? JSON.parse(data.get('sites')) : Array.from({ length: Number(text('siteCount')) }, (_, i) => site(i)),
    consent: data.getAll('consent').flatMap(one => one.split(';')).filter(Boolean),
    version: Number(text('version')),
  };
}

const empty = site => !(site.name || site.address || site.people || site.published);
function written(sites) {
  let length = sites.length;
  while (length && empty(sites[length - 1])) length--;
  return sites.slice(0, length);
}
const sorted = given => narrow(given).split(';').sort().join(';');
const plain = form => JSON.stringify([
  form.title.trim(), form.scope.trim(),
  written(form.sites).map(s => [s.name.trim(), s.address.trim(), narrow(s.people), s.published]),
  Object.entries(form.answers).map(([question, given]) => [question, sorted(given)]).sort(),
  [...form.consent].sort()]);
export const same = (one, other) => plain(one) === plain(other);

/** What the REST API takes; a number that is none becomes one it refuses by name. */
export const request = form => ({
  title: form.title.trim() || null, scope: form.scope.trim() || null,
  sites: written(form.sites).map(s => ({ ...s, people: /^\d{0,6}$/.test(narrow(s.people)) ? Number(narrow(s.people)) : -1 })),
  answers: Object.fromEntries(Object.entries(form.answers).map(([question, given]) => [question, narrow(given)])),
  consent: form.consent,
});

/** The form with the refused fields as they were saved before. */
export function without(form, errors, base) {
  const rest = structuredClone(form);
  for (const { field } of errors) {
    const [group, index, part] = field.split('.');
    const question = field.slice('answers.'.length);
    if (group === 'answers' && question in base.answers) rest.answers[question] = base.answers[question];
    else if (group === 'answers') delete rest.answers[question];
    else if (part && rest.sites[index]) rest.sites[index][part] = base.sites[index]?.[part] ?? '';
    else rest[group] = base[group];
  }
  return rest;
}

/** Beside which of the form's fields a refusal belongs. */
export const place = (form, field) => field;

/** What the page is asked for again with, by name of the field. */
export function given(fields) {
  const given = [['title', fields.title], ['scope', fields.scope], ['siteCount', fields.sites.length], ['consent', fields.consent.join(';')]];
  fields.sites.forEach((site, i) => { for (const part of ['name', 'address', 'people']) given.push([`sites.${i}.${part}`, site[part]]); if (site.published) given.push([`sites.${i}.published`, 'yes']); });
  for (const [question, text] of Object.entries(fields.answers)) given.push(['answers.' + question, text]);
  return given;
}
export const isOwn = (form, name) => /^(title|scope|siteCount|consent|sites\..*|answers\..*)$/.test(name);
