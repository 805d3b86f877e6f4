import { statusOfLetter } from '../observation/observation-status.ts';
import type {
  AbsenceReason,
  AlsoPrinted,
  Certainty,
  Observation,
  ObservationKey,
  ObservationKind,
  ObservationStatus,
  Qualifier,
} from '../observation/observation.ts';
import { period, periodKey, type Period } from '../observation/period.ts';
import type { RegionCode } from '../observation/region-code.ts';
import { check, finite, isParsedBy, text, type Refuse, type SchemaOf, type Test, whole } from './schema.ts';

/** What was inferred and not printed: `period` all years of the period, `period-start` and `-end` one. */
export type InferredPart = 'region' | 'unit' | 'period' | 'period-start' | 'period-end';

/** The facts of one cell beside its number, as files hold them: what is usual is left out. */
export interface CellFacts {
  /** Letter of SDMX `CL_OBS_STATUS`. Default: `A`. */
  readonly status?: string;
  /** Default: `observed`. */
  readonly kind?: ObservationKind;
  /** Default: `exact`. */
  readonly qualifier?: Qualifier;
  /** Default: `proven`. */
  readonly certainty?: Certainty;
  readonly low?: number;
  readonly high?: number;
  readonly words?: string;
  readonly lower?: number;
  readonly upper?: number;
  /** Confidence of the interval, between 0 and 1. */
  readonly level?: number;
  readonly n?: number;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly alsoPrinted?: AlsoPrinted;
  readonly significance?: readonly [direction: 'higher' | 'lower', than: RegionCode];
  readonly inferred?: readonly InferredPart[];
  readonly lines?: string;
  readonly note?: string;
}

const qualifierName = /^(exact|about|more-than|almost|at-least|at-most|up-to|average|example|derived)$/;

const factsSchema: SchemaOf<CellFacts> = {
  'status?': /^[APEBOQML]$/,
  'kind?': /^(observed|approximate|forecast|target|plan)$/,
  'qualifier?': qualifierName,
  'certainty?': /^(proven|order-mapped|uncertain)$/,
  'low?': finite,
  'high?': finite,
  'words?': text,
  'lower?': finite,
  'upper?': finite,
  'level?': finite,
  'n?': /* @__PURE__ */ whole(0),
  'numerator?': finite,
  'denominator?': finite,
  'alsoPrinted?': {
    value: finite,
    qualifier: qualifierName,
    period: (code) => !isParsedBy(period, code) && 'a period',
    'lines?': text,
  },
  'significance?': [text],
  'inferred?': [/^(region|unit|period|period-start|period-end)$/],
  'lines?': text,
  'note?': text,
};

/** The names of the facts, which are also those of the columns of a shard. */
export const factNames: readonly (keyof CellFacts)[] = /* @__PURE__ */ Object.keys(factsSchema).map(
  (field) => field.slice(0, -1) as keyof CellFacts,
);

/** The reader's hold on one cell: where it stands, how it refuses, what regions the file knows. */
export interface CellContext {
  readonly place: string;
  readonly refuse: Refuse;
  readonly known: Test;
}

/**
 * The observation that one cell of a file stands for; `undefined` for a cell that no row was printed
 * for. `factOf` looks a fact up by its name. `key.period` is without its marks of inference.
 *
 * Refuses a cell that says two things at once, and facts that hang on no figure: `context.refuse` is
 * called with the place and what was expected, and must throw. `context.known` says of the code of a
 * region what else was expected, or `false` for one that is known.
 *
 * @example
 * ```ts
 * const key = { indicator: 'jobs', region: regionCode('GM0141'), period: period('2017') };
 * const refuse = (place: string, expected: string) => {
 *   throw new Error(`${place}: expected ${expected}`);
 * };
 * const facts = { qualifier: 'about', inferred: ['period'] };
 * toObservation(key, 844.9, (name) => facts[name], { place: 'line 2', refuse, known: () => false })?.period; //=> '2017?'
 * ```
 */
export function toObservation(
  key: ObservationKey,
  value: number | null,
  factOf: (name: keyof CellFacts) => unknown,
  { place, refuse, known }: CellContext,
): Observation | undefined {
  const facts: CellFacts = Object.fromEntries(
    factNames.map((name) => [name, factOf(name)]).filter(([, fact]) => fact !== undefined),
  );
  check(factsSchema, facts, place, refuse);
  const { status: letter = 'A', inferred = [], significance, ...figure } = facts;
  const { low, high, words, lower, upper, level, qualifier = 'exact', ...rest } = figure;
  // The schema lets no other letter pass; these four are those of cells that say nothing.
  const status = statusOfLetter(letter)!;
  const isAbsent = /[OQML]/.test(letter);
  const [isRange, hasInterval] = [(low ?? high) !== undefined, (lower ?? upper ?? level) !== undefined];
  const said = [value !== null, isRange, words, isAbsent].filter(Boolean).length;
  if (!said && !Object.keys(facts).length) return undefined;
  if (said !== 1) refuse(place, 'one of number, range, words and reason', said);

  const where = { ...key, period: markedPeriod(key.period, inferred, place, refuse) };
  if (isAbsent) return { ...where, state: 'absent', value: null, reason: status as AbsenceReason };
  if (significance)
    check({ 0: /^(higher|lower)$/, 1: known }, { ...significance }, `${place}.significance`, refuse);
  const { alsoPrinted } = rest;
  if (alsoPrinted && (value === null || periodKey(alsoPrinted.period) !== key.period)) {
    refuse(`${place}.alsoPrinted`, `a number of ${key.period} printed twice`, alsoPrinted.period);
  }
  const unprinted = inferred.filter((part) => part === 'region' || part === 'unit');
  const base = {
    kind: 'observed',
    certainty: 'proven',
    ...rest,
    ...where,
    status: status as ObservationStatus,
    ...(unprinted[0] && { inferred: unprinted }),
    ...(significance && { significance: { direction: significance[0], than: significance[1] } }),
  } as const;
  if (words) return { ...base, state: 'words', value: null, words };
  if (isRange && !(low! <= high!)) refuse(place, 'low ≤ high', `${low}, ${high}`);
  if (value === null) return { ...base, state: 'range', value, low: low!, high: high! };
  if (hasInterval && !(lower! <= value && value <= upper! && level! > 0 && level! < 1)) {
    refuse(
      place,
      'lower ≤ value ≤ upper and a level between 0 and 1',
      `${lower}, ${value}, ${upper}, ${level}`,
    );
  }
  const interval = { lower: lower!, upper: upper!, level: level! };
  return { ...base, state: 'measured', value, qualifier, ...(hasInterval && { interval }) };
}

const markedYears: Readonly<Partial<Record<InferredPart, RegExp>>> = {
  period: /\d(?=[>/,]|$)/g,
  'period-start': /\d(?=[>/])/,
  'period-end': /\d$/,
};

function markedPeriod(key: Period, inferred: readonly InferredPart[], place: string, refuse: Refuse): Period {
  return inferred.reduce((code, part) => {
    const years = markedYears[part];
    if (!years) return code;
    const marked = code.replace(years, '$&?') as Period;
    if (marked === code || !isParsedBy(period, marked)) refuse(place, `what of ${key} can be inferred`, part);
    return marked;
  }, key);
}
