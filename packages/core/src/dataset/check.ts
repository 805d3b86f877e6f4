import { StadspeilError, type StadspeilErrorCode } from '../errors/stadspeil-error.ts';

/** Refuses what a file holds: the place, what belongs there and what stands there. */
export type Refuse = (place: string, expected: unknown, received: unknown) => never;

declare const checked: unique symbol;

/** Lets a `T` pass and refuses everything else. */
export type Check<T> = ((value: unknown, place: string, refuse: Refuse) => void) & { readonly [checked]?: T };

/** The refusals of one reader for one file: errors that name file, place and cure. */
export function refusal(at: string, code: StadspeilErrorCode, file: string, fix: string): Refuse {
  return (place, expected, received) => {
    throw new StadspeilError(code, {
      at,
      expected: `${expected} at ${place || 'the root'} of ${file}`,
      received: brief(received),
      fix,
    });
  };
}

function brief(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80));
  return typeof value === 'object' && value ? 'an object' : String(value);
}

/** A check that a yes or a no decides. */
export function satisfying<T>(expected: string, accepts: (value: unknown) => boolean): Check<T> {
  return (value, place, refuse) => {
    if (!accepts(value)) refuse(place, expected, value);
  };
}

/** A text of this form. */
export function matching(expected: string, pattern: RegExp): Check<string> {
  return satisfying(expected, (value) => typeof value === 'string' && pattern.test(value));
}

/** A text that its own parser gives back unchanged. */
export function parsedBy<T extends string>(expected: string, parse: (text: string) => T): Check<T> {
  return satisfying(expected, (value) => {
    try {
      return typeof value === 'string' && parse(value) === value;
    } catch {
      return false;
    }
  });
}

/** One of these words. */
export function oneOf<T extends string>(...words: readonly T[]): Check<T> {
  return satisfying(words.join(' | '), (value) => words.includes(value as T));
}

/** A list in which nothing stands twice. */
export const distinct: Check<readonly unknown[]> = satisfying(
  'nothing twice',
  (value) => new Set(value as readonly unknown[]).size === (value as readonly unknown[]).length,
);

/** The same check, where the field may also be left out. */
export function optional<T>(check: Check<T>): Check<T> {
  return (value, place, refuse) => {
    if (value !== undefined) check(value, place, refuse);
  };
}

/** A list of such items. */
export function listOf<T>(item: Check<T>): Check<readonly T[]> {
  return (value, place, refuse) => {
    if (!Array.isArray(value)) return refuse(place, 'a list', value);
    // By index, because forEach() would step over a hole.
    for (let i = 0; i < value.length; i++) item(value[i], `${place}[${i}]`, refuse);
  };
}

/** An object. */
export const object: Check<Readonly<Record<string, unknown>>> = satisfying(
  'an object',
  (value) => typeof value === 'object' && !!value && !Array.isArray(value),
);

/** An object with such values under any names. */
export function mapOf<T>(item: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value, place, refuse) => {
    object(value, place, refuse);
    for (const [name, each] of Object.entries(value as object)) item(each, `${place}.${name}`, refuse);
  };
}

/** An object with these fields; further fields are let be. */
export function shape<T>(fields: { readonly [Name in keyof T]-?: Check<T[Name]> }): Check<T> {
  return (value, place, refuse) => {
    object(value, place, refuse);
    for (const name in fields) fields[name]((value as T)[name], place ? `${place}.${name}` : name, refuse);
  };
}

/** A text that says something. */
export const text: Check<string> = matching('a text', /\S/);

/** A number; not the text of one, not NaN, not infinite. */
export const finite: Check<number> = satisfying('a number', Number.isFinite);
