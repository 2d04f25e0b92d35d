// A form of the edition: what is filled in on it, and how the API takes it. Rows with nothing in them are none.
const table = (data, name) => data.has('rows.' + name.split('.')[0]);

/** What stands in a form; with the places of the rows on the page, which the API does not know. */
export function typed(form) {
  const data = new FormData(form);
  const fields = { values: {}, tables: {}, none: [], places: {}, version: Number(data.get('version')) };
  for (const [name, given] of data) {
    const text = String(given).replaceAll('\r\n', '\n'), [key, row, column] = name.split('.');
    if (!isOwn(form, name) || key === 'rows' || !text.trim()) continue;
    if (!table(data, name)) fields.values[name] = text;
    else if (row === 'none') fields.none.push(key);
    else cell(fields, key, Number(row), column, text);
  }
  return fields;
}
function cell({ tables, places }, key, row, column, text) {
  const rows = tables[key] ??= [], at = places[key] ??= [];
  if (!at.includes(row)) { at.push(row); rows.push({}); }
  rows[at.indexOf(row)][column] = text;
}

const sorted = fields => Object.entries(fields).map(([key, text]) => [key, text.trim()]).sort();
const plain = form => JSON.stringify([
  sorted(form.values),
  Object.entries(form.tables).filter(([, rows]) => rows.length).map(([key, rows]) => [key, rows.map(sorted)]).sort(),
  [...form.none].sort()]);
export const same = (one, other) => plain(one) === plain(other);

/** What the REST API takes. */
export const request = ({ values, tables, none }) => ({ values, tables, none });

/** The form with what was refused as it was saved before; a table as a whole, for its rows may have moved. */
export function without(form, errors, base) {
  const rest = structuredClone(form);
  for (const { field } of errors) {
    const key = field.split('.')[0];
    for (const part of [rest.values, rest.tables]) delete part[key];
    rest.none = rest.none.filter(one => one !== key);
    if (key in base.values) rest.values[key] = base.values[key];
    if (key in base.tables) rest.tables[key] = base.tables[key];
    if (base.none.includes(key)) rest.none.push(key);
  }
  return rest;
}

/** Beside which of the form's fields a refusal belongs. */
export function place(form, field) {
  const [key, row, column] = field.split('.');
  return column ? `${key}.${typed(form).places[key]?.[row] ?? row}.${column}` : field;
}

/** What the page is asked for again with, by name of the field. */
export function given({ values, tables, none }) {
  const given = [...Object.entries(values), ...none.map(key => [key + '.none', 'yes'])];
  for (const [key, rows] of Object.entries(tables)) {
    given.push(['rows.' + key, rows.length]);
    rows.forEach((row, i) => { for (const [column, text] of Object.entries(row)) given.push([`${key}.${i}.${column}`, text]); });
  }
  return given;
}
export const isOwn = (form, name) => form.dataset.fields.split(' ').includes(name.replace(/^rows\./, '').split('.')[0]);
