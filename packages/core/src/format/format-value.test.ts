import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure, buildIndicator } from '../testing/build-figures.ts';
import type { Unit } from '../definition/unit.ts';
import { en } from '../en.ts';
import { nl } from '../nl.ts';
import type { AbsenceReason, Observation, Qualifier } from '../observation/observation.ts';
import { formatAmount, formatDifference, formatValue } from './format-value.ts';

const unit = (code: string, dutch: string, english: string, more: Partial<Unit> = {}): Unit => ({
  code,
  label: { nl: code, en: code },
  pattern: { nl: dutch, en: english },
  ...more,
});
const persons = buildIndicator({
  decimals: 0,
  valueType: 'count',
  unit: unit('persons', '{n} personen', '{n} persons'),
});
const percent = buildIndicator({ decimals: 0, valueType: 'share', unit: unit('%', '{n}%', '{n}%') });
const millions = buildIndicator({
  decimals: 2,
  valueType: 'balance',
  unit: unit('EUR_M', '€ {n} miljoen', '€{n} million', { shortPattern: { nl: '€ {n} mln', en: '€{n}m' } }),
});
const year = buildIndicator({
  decimals: 0,
  valueType: 'year',
  unit: unit('year', '{n}', '{n}', { differencePattern: { nl: '{n} jaar', en: '{n} years' } }),
});

describe('formatValue', () => {
  test.each<[Qualifier, string, string]>([
    ['exact', '4.500 personen', '4,500 persons'],
    ['about', 'ongeveer 4.500 personen', 'about 4,500 persons'],
    ['more-than', 'ruim 4.500 personen', 'more than 4,500 persons'],
    ['almost', 'bijna 4.500 personen', 'almost 4,500 persons'],
    ['at-least', 'minimaal 4.500 personen', 'at least 4,500 persons'],
    ['at-most', 'maximaal 4.500 personen', 'at most 4,500 persons'],
    ['up-to', 'tot 4.500 personen', 'up to 4,500 persons'],
    ['average', 'gemiddeld 4.500 personen', 'on average 4,500 persons'],
    ['example', 'bijvoorbeeld 4.500 personen', 'for example 4,500 persons'],
    ['derived', '4.500 personen', '4,500 persons'],
  ])('writes a figure that is %s', (qualifier, dutch, english) => {
    const figure = buildFigure(4500, { qualifier });
    expect(formatValue(persons, figure, nl)).toBe(dutch);
    expect(formatValue(persons, figure, en)).toBe(english);
  });

  const range: Observation = { ...buildFigure(0), state: 'range', value: null, low: 30000, high: 50000 };
  const words: Observation = { ...buildFigure(0), state: 'words', value: null, words: 'few-hundred' };

  test('writes both ends of a range, and words as words', () => {
    expect(formatValue(persons, range, nl)).toBe('30.000 tot 50.000 personen');
    expect(formatValue(persons, range, en, { unit: 'none' })).toBe('30,000 to 50,000');
    expect(formatValue(persons, words, nl)).toBe('een paar honderd personen');
    expect(formatValue(persons, words, nl, { unit: 'none' })).toBe('een paar honderd');
    expect(formatValue(percent, { ...range, low: 7, high: 10 }, nl)).toBe('7 tot 10%');
  });

  test.each(['many-thousands', 'constructor', ''])('has words for the unknown code %j', (code) => {
    expect(formatValue(persons, { ...words, words: code }, nl)).toBe('alleen in woorden bekend');
  });

  test.each<[AbsenceReason, string, string]>([
    ['missing', 'geen cijfer', 'no figure'],
    ['confidential', 'geen cijfer (vertrouwelijk)', 'no figure (confidential)'],
    ['impossible', 'geen cijfer (kan niet voorkomen)', 'no figure (cannot exist)'],
    ['not-published', 'geen cijfer (niet gepubliceerd)', 'no figure (not published)'],
  ])('says why there is none: %s', (reason, dutch, english) => {
    expect(formatValue(persons, buildAbsence(reason), nl)).toBe(dutch);
    expect(formatValue(persons, buildAbsence(reason), en)).toBe(english);
  });

  test('has a form of its own for one, and for nothing that is written otherwise', () => {
    const one = { pattern: { nl: '{n} persoon', en: '{n} person' } };
    const counted = buildIndicator({ ...persons, unit: { ...persons.unit, one } });
    expect(formatValue(counted, buildFigure(1), nl)).toBe('1 persoon');
    expect(formatValue(counted, buildFigure(1, { qualifier: 'about' }), en)).toBe('about 1 person');
    expect(formatAmount(counted, -1, nl)).toBe('-1 persoon');
    expect(formatDifference(counted, 1, en, { signed: true })).toBe('+1 person');
    expect(formatValue(counted, buildFigure(11), nl)).toBe('11 personen');
    expect(formatValue(counted, { ...range, low: 0, high: 1 }, nl)).toBe('0 tot 1 personen');
    expect(formatValue({ ...counted, decimals: 1 }, buildFigure(1), nl)).toBe('1,0 personen');
    expect(formatValue(counted, buildFigure(1), nl, { unit: 'none' })).toBe('1');
  });

  test('zero is a figure, and never the words for none', () => {
    expect(formatValue(persons, buildFigure(0), nl)).toBe('0 personen');
  });
});

describe('formatAmount', () => {
  test('writes the unit in full, short or not at all', () => {
    expect(formatAmount(millions, -0.3, nl)).toBe('€ -0,30 miljoen');
    expect(formatAmount(millions, -0.3, nl, 'short')).toBe('€ -0,30 mln');
    expect(formatAmount(millions, -0.3, nl, 'none')).toBe('-0,30');
    expect(formatAmount(persons, 5, nl, 'short')).toBe('5');
  });

  test('puts the sign in front of a currency that stands against the digits', () => {
    expect(formatAmount(millions, -0.3, en)).toBe('-€0.30 million');
  });

  test('does not group a year', () => {
    expect(formatAmount(year, 2019, nl)).toBe('2019');
  });
});

describe('formatDifference', () => {
  test('is in percentage points between percentages', () => {
    expect(formatDifference(percent, 4, nl)).toBe('4 procentpunt');
    expect(formatDifference(percent, 4, en)).toBe('4 percentage points');
    expect(formatDifference(percent, 1, en)).toBe('1 percentage point');
    expect(formatDifference(percent, -1, en, { signed: true })).toBe('-1 percentage point');
  });

  test('is in the word that the unit has for it', () => {
    expect(formatDifference(year, 2, nl)).toBe('2 jaar');
    expect(formatDifference(persons, 1234, nl, { signed: true })).toBe('+1.234 personen');
    expect(formatDifference(millions, 0.2, en, { signed: true })).toBe('+€0.20 million');
  });

  test('leaves the unit out when asked', () => {
    expect(formatDifference(percent, 4, nl, { unit: 'none' })).toBe('4');
  });
});
