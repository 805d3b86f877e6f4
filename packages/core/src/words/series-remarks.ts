import { caveatsOf } from '../comparison/caveat.ts';
import type { Indicator } from '../definition/indicator.ts';
import { enumerate } from '../format/enumerate.ts';
import { fill } from '../format/fill.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { Observation } from '../observation/observation.ts';
import type { TextLanguage } from './text-language.ts';
import { few, type NamedSeries } from './name-series.ts';
import { capitalise } from './naming.ts';
import { spanPhrase } from './period-phrase.ts';
import { saidWithFigure } from './said-with-figure.ts';

/** One sentence for each kind of figure that is not plain: gaps, breaks, forecasts, provisional ones. */
export function seriesRemarks(all: readonly NamedSeries[], language: TextLanguage): readonly string[] {
  const namesByRemark = new Map<string, { mark: string; periods: string; names: string[] }>();
  for (const { indicator, points, subject } of all) {
    const marks = points.map((point) => marksOf(indicator, point, language));
    for (const mark of new Set(marks.flat())) {
      const at = points.flatMap((_, i) => (marks[i]?.includes(mark) ? [i] : []));
      const periods = periodsPhrase(points, at, language);
      const key = `${mark}: ${periods}`;
      const remark = namesByRemark.get(key) ?? { mark, periods, names: [] };
      remark.names.push(subject.name);
      namesByRemark.set(key, remark);
    }
  }
  return [...namesByRemark.values()].map(({ mark, periods, names }) => {
    const { series, period } = language;
    const listed =
      names.length > few ? fill(series.many, { n: String(names.length) }) : enumerate(names, period.and);
    const of = names.length === all.length ? '' : fill(series.of, { names: listed });
    return fill(series.remark, { mark: capitalise(mark), periods, of });
  });
}

function marksOf(indicator: Indicator, point: Observation, language: TextLanguage): readonly string[] {
  if (point.state === 'absent') return [language.absent[point.reason]];
  const marks = caveatsOf(indicator, point)
    .filter((code) => !saidWithFigure.has(code))
    .map((code) => language.marks[code]);
  return point.state === 'measured' ? marks : [language.series.notANumber, ...marks];
}

function periodsPhrase(
  points: readonly Observation[],
  at: readonly number[],
  language: TextLanguage,
): string {
  const { series, period } = language;
  const periods = at.flatMap((i) => points[i]?.period ?? []);
  const [first, last] = [periods[0], periods.at(-1)];
  if (periods.length === points.length && periods.length > 1) return series.all;
  const isRun = at.length > 2 && at.every((i, order) => i === (at[0] ?? 0) + order);
  if (isRun && first && last) return spanPhrase(first, last, language);
  return periods.length > few
    ? fill(series.periods, { n: String(periods.length) })
    : enumerate(
        periods.map((each) => formatPeriod(each, language)),
        period.and,
      );
}
