import type { Measured } from '@stadspeil/core';
import type { DatasetDefinition } from '../dataset-definition.ts';
import type { DatasetFault } from './dataset-fault.ts';

/**
 * References of a report to what the dataset does not have: indicators and claims that measure nothing, themes
 * without a chapter of that kind, lines that its publication does not have. Parts and charts are looked up
 * by the reader of `report.json`.
 */
export function checkReport(dataset: DatasetDefinition): readonly DatasetFault[] {
  const { report, claims = [], indicators, themes } = dataset;
  if (!report) return [];
  const { parts, trends, recommendations, findings, charts, notes, recovery, lineCount } = report;
  const measured: readonly (Measured & { readonly id: string; readonly lines: string })[] = [
    ...[...trends, ...recommendations, ...findings, ...charts, ...notes],
    ...(recovery ? [...recovery.facts, ...recovery.decisions] : []),
  ];
  const known = {
    indicators: new Set(Object.keys(indicators)),
    claims: new Set(claims.map(({ id }) => id)),
    themes: new Set(themes.map(({ id }) => id)),
  };
  return [
    ...measured.flatMap((each) =>
      (['indicators', 'claims'] as const).flatMap((list) =>
        each[list]
          .filter((id) => !known[list].has(id))
          .map((id) =>
            fault(
              `${each.id} names ${id}, which is not among the ${list}`,
              `Add it, or leave it out of ${each.id}.`,
            ),
          ),
      ),
    ),
    ...parts
      .filter(({ id, kind }) => kind === 'theme' && !known.themes.has(id))
      .map(({ id }) => fault(`its part ${id} is a theme that is not among the themes`, 'Add the theme.')),
    ...[...parts, ...measured].flatMap(({ id, lines }) =>
      beyond(lines, lineCount)
        ? [
            fault(
              `${id} cites the lines ${lines}, and the publication has ${lineCount}`,
              'Compare with the source.',
            ),
          ]
        : [],
    ),
  ];
}

function fault(problem: string, cure: string): DatasetFault {
  return { file: 'report.json', problem, cure };
}

function beyond(lines: string, lineCount: number): boolean {
  return lines.split(/[;-]/).some((line) => !(Number(line) >= 1 && Number(line) <= lineCount));
}
