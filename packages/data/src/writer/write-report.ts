import type { PrintedClaim, Report } from '@stadspeil/core';
import { reportPath } from '@stadspeil/core/report';
import type { DatasetDefinition } from '../dataset-definition.ts';

/** What `report.json` holds: what the publication says beside its figures. `undefined` where there is nothing. */
export function writeReport({ description, edition, report }: DatasetDefinition): object | undefined {
  return report && { format: 1, dataset: description.id, edition, report };
}

/**
 * What `report/<part>.json` holds, by its path: report and claims of one part, so that a page about a theme
 * fetches no more than that. Empty where there is no report.
 */
export function writeReportParts(dataset: DatasetDefinition): ReadonlyMap<string, object> {
  const { description, edition, report, claims = [] } = dataset;
  return new Map(
    report?.parts.map(({ id }) => {
      const part = reportOfPart(report, id);
      return [
        reportPath(id),
        {
          format: 1,
          dataset: description.id,
          edition,
          report: part,
          claims: claimsOfPart(claims, part, id),
        },
      ];
    }),
  );
}

/** A report with what is about one part, and no reference to another. */
function reportOfPart(report: Report, id: string): Report {
  const ofPart = <Item extends { readonly part: string }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ part }) => part === id);
  const charts = ofPart(report.charts);
  const { recovery } = report;
  const facts = ofPart(recovery?.facts ?? []);
  const decisions = ofPart(recovery?.decisions ?? []);
  return {
    title: report.title,
    lineCount: report.lineCount,
    parts: report.parts.filter((part) => part.id === id),
    principles: [],
    goals: report.goals.flatMap((goal) => {
      const links = ofPart(goal.links);
      return links.length ? { ...goal, links } : [];
    }),
    trends: ofPart(report.trends),
    recommendations: ofPart(report.recommendations),
    findings: ofPart(report.findings),
    charts,
    notes: report.notes
      .filter(({ parts }) => parts.includes(id))
      .map((note) => ({
        ...note,
        parts: [id],
        charts: note.charts.filter((code) => charts.some((chart) => chart.id === code)),
      })),
    ...(recovery &&
      facts.length + decisions.length > 0 && { recovery: { facts, decisions, routes: recovery.routes } }),
    works: [],
  };
}

/** The claims that are printed under a part, or that measure what it says. */
function claimsOfPart(
  claims: readonly PrintedClaim[],
  { trends, recommendations, findings, charts, notes, recovery }: Report,
  id: string,
): readonly PrintedClaim[] {
  const measured = [
    ...[trends, recommendations, findings, charts, notes].flat(),
    ...[recovery?.facts ?? [], recovery?.decisions ?? []].flat(),
  ];
  const named = new Set(measured.flatMap((each) => each.claims));
  return claims.filter((claim) => claim.themes.includes(id) || named.has(claim.id));
}
