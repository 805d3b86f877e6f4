import { sourceInvalid } from './source-invalid.ts';

/** An object of an answer, whose fields are not known yet. */
export type Fields = Readonly<Record<string, unknown>>;

/** The rows in the `value` of an answer, each with its place for a message. `at` names the reader. */
export function rowsOf(
  at: string,
  answer: unknown,
  name: string,
): readonly (readonly [row: Fields, place: string])[] {
  const rows = isObject(answer) ? answer['value'] : undefined;
  if (!Array.isArray(rows)) throw sourceInvalid(at, `a list in "value" of ${name}`, rows);
  return rows.map((row: unknown, i) => {
    const place = `row ${i} of ${name}`;
    if (!isObject(row)) throw sourceInvalid(at, `an object in ${place}`, row);
    return [row, place];
  });
}

/** A text field, without the padding of older tables. */
export function textOf(at: string, row: Fields, field: string, place: string): string {
  const value = row[field];
  if (typeof value !== 'string') throw sourceInvalid(at, `a text in "${field}" of ${place}`, value);
  return value.trim();
}

/** A number field. */
export function numberOf(at: string, row: Fields, field: string, place: string): number {
  const value = row[field];
  if (typeof value !== 'number') throw sourceInvalid(at, `a number in "${field}" of ${place}`, value);
  return value;
}

/** Whether a parsed value is an object with fields. */
export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
