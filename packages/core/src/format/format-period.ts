import { periodParts, type Period, type PeriodPoint } from '../observation/period.ts';
import { enumerate } from './enumerate.ts';
import { fill } from './fill.ts';
import type { FormatLanguage, PeriodWords } from './format-language.ts';

const months = new Map<string, Intl.DateTimeFormat>();

/**
 * Writes a period as it stands in a text: "1e kwartaal 2020", "2016 tot en met 2023", "2017 (afgeleid)".
 *
 * An inferred period always says so, and an unknown one never gets a year that it does not have.
 *
 * @example
 * ```ts
 * formatPeriod(period('2017?'), nl); //=> '2017 (afgeleid)'
 * formatPeriod(period('unknown@2018'), en); //=> 'year unknown (published in 2018)'
 * ```
 */
export function formatPeriod(period: Period, language: Pick<FormatLanguage, 'locale' | 'period'>): string {
  return periodText(period, language.period, language.locale);
}

/**
 * Writes a period as briefly as an axis needs it: "2020-K1", "mrt 2017", "2016–2023".
 *
 * @example
 * ```ts
 * formatPeriodShort(period('2020-Q1'), nl); //=> '2020-K1'
 * formatPeriodShort(period('2020-Q1'), en); //=> '2020 Q1'
 * ```
 */
export function formatPeriodShort(
  period: Period,
  language: Pick<FormatLanguage, 'locale' | 'periodShort'>,
): string {
  return periodText(period, language.periodShort, language.locale);
}

function periodText(period: Period, words: PeriodWords, locale: string): string {
  const parts = periodParts(period);
  const text = (point: PeriodPoint | null): string => (point ? pointText(point, words, locale) : '');
  switch (parts.kind) {
    case 'unknown':
      return parts.publishedIn === null
        ? words.unknown
        : fill(words.unknownPublished, { year: String(parts.publishedIn) });
    case 'span': {
      const template = !parts.from ? words.to : !parts.to ? words.from : words.span;
      return fill(template, { from: text(parts.from), to: text(parts.to) });
    }
    case 'change':
      return fill(words.change, { from: text(parts.base), to: text(parts.horizon) });
    case 'each':
      return enumerate(parts.points.map(text), words.and);
    default:
      return text(parts);
  }
}

function pointText({ kind, year, part, inferred }: PeriodPoint, words: PeriodWords, locale: string): string {
  const text =
    kind === 'year'
      ? fullYear(year)
      : kind === 'quarter'
        ? fill(words.quarters[part - 1] ?? '', { year: fullYear(year) })
        : monthText(year, part, words.month, locale);
  return inferred ? fill(words.inferred, { period: text }) : text;
}

function fullYear(year: number): string {
  return String(year).padStart(4, '0');
}

function monthText(year: number, month: number, length: PeriodWords['month'], locale: string): string {
  const key = `${locale} ${length}`;
  let formatter = months.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' });
    months.set(key, formatter);
  }
  return `${formatter.format(Date.UTC(2000, month - 1))} ${fullYear(year)}`;
}
