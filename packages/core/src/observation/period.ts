import type { Brand } from '../brand.ts';
import { StadspeilError } from '../errors/stadspeil-error.ts';

/**
 * A reference period in one canonical notation (SDMX `TIME_PERIOD` where SDMX has one):
 * `2017` · `2017-Q1` · `2017-03` · `2017?` (inferred) · `2016/2023` (inclusive span) · `../2020` and
 * `2023/..` (open) · `2018>2030` (base → horizon of a change) · `2018,2019` (in each of these) ·
 * `unknown@2018` (not printed, in a publication of 2018).
 */
export type Period = Brand<string, 'Period'>;

/** A year, quarter or month that stands on its own. */
export interface PeriodPoint {
  readonly kind: 'year' | 'quarter' | 'month';
  readonly year: number;
  /** The quarter (1–4) or month (1–12); 1 for a year. */
  readonly part: number;
  /** Whether the source does not print it: shown always with the word for it. */
  readonly inferred: boolean;
}

/** A period taken apart. */
export type PeriodParts =
  | PeriodPoint
  | { readonly kind: 'span'; readonly from: PeriodPoint | null; readonly to: PeriodPoint | null }
  | { readonly kind: 'change'; readonly base: PeriodPoint; readonly horizon: PeriodPoint }
  | { readonly kind: 'each'; readonly points: readonly PeriodPoint[] }
  | { readonly kind: 'unknown'; readonly publishedIn: number | null };

/** How many months a year, a quarter and a month have. */
export const monthsIn = { year: 12, quarter: 3, month: 1 } as const;

const point = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?(\?)?$/;
const unknown = /^unknown(?:@(\d{4}))?$/;

/**
 * Checks a period and writes it in the canonical notation.
 *
 * An unknown year is never guessed: `period('unknown', { publishedIn: 2018 })` keeps the year of the
 * publication beside it.
 *
 * @throws {StadspeilError} `PERIOD_INVALID` for any other notation, and for a span, a change or a list
 * that runs backwards.
 *
 * @example
 * ```ts
 * period('2017-Q1'); //=> '2017-Q1'
 * period('unknown', { publishedIn: 2018 }); //=> 'unknown@2018'
 * ```
 */
export function period(text: string, options: { readonly publishedIn?: number } = {}): Period {
  const code = text === 'unknown' && options.publishedIn ? `unknown@${options.publishedIn}` : text;
  if (!partsOf(code)) {
    throw new StadspeilError('PERIOD_INVALID', {
      at: 'period',
      expected: 'a period such as "2018", "2018-Q1", "2018-03", "2016/2023", "2018>2030" or "unknown"',
      received: JSON.stringify(text),
      fix: 'Put "?" behind a year that is inferred.',
    });
  }
  return code as Period;
}

/**
 * Takes a period apart, for those who sort, fill or word it.
 *
 * @example
 * ```ts
 * periodParts(period('2017?')); //=> { kind: 'year', year: 2017, part: 1, inferred: true }
 * ```
 */
export function periodParts(period: Period): PeriodParts {
  const parts = partsOf(period);
  if (!parts) throw new TypeError(`periodParts: ${JSON.stringify(period)} was not made by period()`);
  return parts;
}

function partsOf(code: string): PeriodParts | undefined {
  const notPrinted = unknown.exec(code);
  if (notPrinted) return { kind: 'unknown', publishedIn: notPrinted[1] ? Number(notPrinted[1]) : null };
  const mark = /[/>,]/.exec(code)?.[0];
  if (!mark) return pointOf(code);
  const ends = code.split(mark).map((end) => (mark === '/' && end === '..' ? null : pointOf(end)));
  const points = ends.filter((end) => end !== null);
  if (!areInOrder(points, mark === ',' ? 1 : 0)) return undefined;
  if (mark === ',') return { kind: 'each', points };
  const [from = null, to = null] = ends;
  if (ends.length > 2 || !points[0]) return undefined;
  return mark === '/' ? { kind: 'span', from, to } : { kind: 'change', base: from!, horizon: to! };
}

/** Whether all are points, and each starts at least so many months after the one before it. */
function areInOrder(
  points: readonly (PeriodPoint | undefined)[],
  months: number,
): points is readonly PeriodPoint[] {
  return points.every((point, i) => {
    const before = points[i - 1];
    return point && (!before || orderOf(point) - orderOf(before) >= months);
  });
}

function pointOf(code: string): PeriodPoint | undefined {
  const match = point.exec(code);
  if (!match) return undefined;
  const [, year, quarter, month, mark] = match;
  return {
    kind: quarter ? 'quarter' : month ? 'month' : 'year',
    year: Number(year),
    part: Number(quarter ?? month ?? 1),
    inferred: mark === '?',
  };
}

/** Months since year 0 at which a point starts: orders points of unlike length. */
function orderOf({ kind, year, part }: PeriodPoint): number {
  return year * 12 + (part - 1) * monthsIn[kind];
}

/**
 * The month in which a period starts, counted from year 0; `Infinity` for an unknown one, so that it
 * sorts last. An open span counts from its closed end, a change from its horizon.
 *
 * @example
 * ```ts
 * periodStart(period('2018-Q2')) - periodStart(period('2018')); //=> 3
 * ```
 */
export function periodStart(period: Period): number {
  const parts = periodParts(period);
  switch (parts.kind) {
    case 'unknown':
      return Infinity;
    case 'span':
      return orderOf((parts.from ?? parts.to)!);
    case 'change':
      return orderOf(parts.horizon);
    case 'each':
      return orderOf(parts.points[0]!);
    default:
      return orderOf(parts);
  }
}

/**
 * The same period without its marks of inference: the key under which figures meet.
 *
 * @example
 * ```ts
 * periodKey(period('2017?')); //=> '2017'
 * ```
 */
export function periodKey(period: Period): Period {
  return period.replaceAll('?', '') as Period;
}

/**
 * Whether any part of a period is inferred and not printed.
 *
 * @example
 * ```ts
 * isInferredPeriod(period('2018?>2030')); //=> true
 * ```
 */
export function isInferredPeriod(period: Period): boolean {
  return period.includes('?');
}

/**
 * Whether the source prints no period at all.
 *
 * @example
 * ```ts
 * isUnknownPeriod(period('unknown', { publishedIn: 2018 })); //=> true
 * ```
 */
export function isUnknownPeriod(period: Period): boolean {
  return period.startsWith('unknown');
}
