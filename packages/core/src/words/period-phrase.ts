import { fill } from '../format/fill.ts';
import { formatPeriod, formatPeriodShort } from '../format/format-period.ts';
import { periodParts, type Period } from '../observation/period.ts';
import type { TextLanguage } from './text-language.ts';

/** A period inside a sentence: "in 2018", "in het 1e kwartaal 2020", "over 2016 tot en met 2017". */
export function whenPhrase(period: Period, language: TextLanguage): string {
  const { kind } = periodParts(period);
  const form =
    kind === 'quarter' ? kind : isPoint(period) ? 'point' : isClosedSpan(period) ? 'span' : 'other';
  return fill(language.when[form], { period: formatPeriod(period, language) });
}

/** Everything from a first to a last period: "2018 tot en met 2020". */
export function spanPhrase(first: Period, last: Period, language: TextLanguage): string {
  if (first === last) return formatPeriod(first, language);
  const isSpan = [first, last].every((each) => isPoint(each) || isClosedSpan(each));
  const ends = [...first.split('/'), ...last.split('/')];
  const [from, to] = isSpan ? [ends[0] as Period, ends.at(-1) as Period] : [first, last];
  return fill(isSpan ? language.period.span : `{from} ${language.period.and} {to}`, {
    from: formatPeriod(from, language),
    to: formatPeriod(to, language),
  });
}

function isPoint(period: Period): boolean {
  return 'year' in periodParts(period);
}

function isClosedSpan(period: Period): boolean {
  const parts = periodParts(period);
  return 'from' in parts && !!parts.from && !!parts.to;
}

/** From an earlier period to a later one, as a change: "van 2014 tot 2018", "van 2014–2015 tot 2016–2017". */
export function changePhrase(from: Period, to: Period, language: TextLanguage): string {
  // "Van 2014 tot en met 2015 tot 2016 tot en met 2017" leaves the reader to find where the first one ends.
  const text = (each: Period): string =>
    (isClosedSpan(each) ? formatPeriodShort : formatPeriod)(each, language);
  return fill(language.period.change, { from: text(from), to: text(to) });
}
