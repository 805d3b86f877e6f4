import { StadspeilError, type StadspeilErrorCode } from '../errors/stadspeil-error.ts';

/** Refuses what a file holds: the place, what belongs there and what stands there. */
export type Refuse = (place: string, expected: string, received: unknown) => never;

/** What was expected of a value that does not pass; `false` for one that does. */
export type Test = (value: unknown) => string | false;

/**
 * What a value in a file must be: a text of a form, what a test lets pass, a list of such items (with
 * the least number of them), or an object with such fields. A field with `?` behind its name may be
 * left out, `*` stands for all fields, and fields that are not named are let be.
 */
export type Schema =
  RegExp | Test | readonly [item: Schema, least?: number] | { readonly [field: string]: Schema };

/** The schema of a type, so that a field that is forgotten or wrongly optional does not compile. */
export type SchemaOf<T> = T extends string
  ? RegExp | Test
  : T extends number | boolean | null
    ? Test
    : T extends readonly (infer Item)[]
      ? readonly [item: SchemaOf<Item>, least?: number] | Test
      : string extends keyof T
        ? { readonly '*': SchemaOf<T[string & keyof T]> }
        : { readonly [Name in keyof T & string as FieldOf<T, Name>]: SchemaOf<NonNullable<T[Name]>> };

type FieldOf<T, Name extends keyof T & string> = object extends Pick<T, Name> ? `${Name}?` : Name;

/** The refusals of one reader for one file: errors that name file, place and cure. */
export function refusal(at: string, code: StadspeilErrorCode, file: string): Refuse {
  return (place, expected, received) => {
    throw new StadspeilError(code, {
      at,
      expected: `${expected} at ${place || 'the root'} of ${file}`,
      received: brief(received),
      fix: 'Fetch it again, or build it with writeDataset().',
    });
  };
}

function brief(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  return typeof value === 'object' && value ? 'an object' : String(value);
}

/** Refuses the first value that is not what the schema says; `place` is where the value stands. */
export function check(schema: Schema, value: unknown, place: string, refuse: Refuse): void {
  if (schema instanceof RegExp) {
    if (typeof value !== 'string' || !schema.test(value)) refuse(place, `a text like ${schema}`, value);
  } else if (typeof schema === 'function') {
    const expected = schema(value);
    if (expected) refuse(place, expected, value);
  } else if (Array.isArray(schema)) {
    const [item, least = 0] = schema as readonly [Schema, number?];
    if (!Array.isArray(value) || value.length < least) return refuse(place, 'a list with items', value);
    // By index, because forEach() would step over a hole.
    for (let i = 0; i < value.length; i++) check(item, value[i], `${place}[${i}]`, refuse);
  } else {
    if (typeof value !== 'object' || !value || Array.isArray(value)) return refuse(place, 'an object', value);
    const fields = value as Readonly<Record<string, unknown>>;
    for (const [field, each] of Object.entries(schema as Readonly<Record<string, Schema>>)) {
      const name = field.replace('?', '');
      for (const key of name === '*' ? Object.keys(fields) : [name]) {
        if (field !== name && fields[key] === undefined) continue;
        check(each, fields[key], place ? `${place}.${key}` : key, refuse);
      }
    }
  }
}

/**
 * A text that says something, in the order in which it is written: a mark that turns the direction of
 * writing would show 844.9 as 9.448.
 */
export const text: RegExp = /^(?!.*\p{Bidi_C}).*\S/su;

/** A number; not the text of one, not NaN, and not so large that its last digit would be a guess. */
export const finite: Test = (value) =>
  !(Number.isFinite(value) && Math.abs(value as number) <= Number.MAX_SAFE_INTEGER) && 'a number';

/** A whole number, from so many on. */
export function whole(least: number): Test {
  return (value) =>
    !(Number.isSafeInteger(value) && (value as number) >= least) && `a whole number from ${least}`;
}

/** A text of a form, or nothing where that is said by null. */
export function orNull(form: RegExp): Test {
  return (value) =>
    value !== null && !(typeof value === 'string' && form.test(value)) && `a text like ${form}, or null`;
}

/** One of these. */
export function among(list: readonly unknown[]): Test {
  return (value) => !list.includes(value) && (list.join(' | ') || 'nothing');
}

/** Nothing twice in a list. */
export const distinct: Test = (list) =>
  new Set(list as readonly unknown[]).size < (list as readonly unknown[]).length && 'nothing twice';

/** Whether a value is a text that its own parser gives back unchanged. */
export function isParsedBy(parse: (text: string) => string, value: unknown): boolean {
  try {
    return typeof value === 'string' && parse(value) === value;
  } catch {
    return false;
  }
}
