import type { Report } from '@stadspeil/core';

/** What one part of the booklet says. */
export type ReportStatements = Pick<Report, 'trends' | 'recommendations' | 'findings'>;
