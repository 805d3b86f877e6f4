// `@stadspeil/core/report`: reads what a publication says beside its figures. Whoever shows figures needs none of it.

export { readClaims } from './claim/read-claims.ts';
export { readReport } from './dataset/read-report.ts';
export { reportPath } from './dataset/report-path.ts';
