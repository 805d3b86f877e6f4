import { periodParts, type Observation, type Period, type PeriodPoint, type Region } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';

/** What figures are about, as far as the source prints it. */
export interface Coverage {
  /** First and last day, ISO 8601; `null` where no period is printed. */
  readonly temporal: { readonly from: string; readonly to: string } | null;
  /** The outermost regions with an official code that have a figure. */
  readonly spatial: readonly Region[];
}

const official = /^[A-Z]/;

/** The time and the places that a dataset covers. Inferred and unknown periods and open ends do not count. */
export function coverageOf({
  regions,
  observations,
}: Pick<DatasetDefinition, 'regions' | 'observations'>): Coverage {
  const points = [...new Set(observations.map(({ period }: Observation) => period))]
    .flatMap(pointsOf)
    .filter(({ inferred }) => !inferred);
  const withFigures = new Set(observations.map(({ region }) => region));
  const present = regions.filter(({ code }) => official.test(code) && withFigures.has(code));
  return {
    temporal: points.length
      ? { from: points.map(firstDay).sort()[0]!, to: points.map(lastDay).sort().at(-1)! }
      : null,
    spatial: present.filter(({ parents }) => !parents.some((parent) => withFigures.has(parent))),
  };
}

function pointsOf(period: Period): readonly PeriodPoint[] {
  const parts = periodParts(period);
  switch (parts.kind) {
    case 'unknown':
      return [];
    case 'span':
      return [parts.from, parts.to].filter((point) => point !== null);
    case 'change':
      return [parts.base, parts.horizon];
    case 'each':
      return parts.points;
    default:
      return [parts];
  }
}

const monthsIn = { year: 12, quarter: 3, month: 1 };

function firstDay({ kind, year, part }: PeriodPoint): string {
  return `${year}-${twoDigits((part - 1) * monthsIn[kind] + 1)}-01`;
}

function lastDay({ kind, year, part }: PeriodPoint): string {
  const month = part * monthsIn[kind];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${year}-${twoDigits(month)}-${days}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
