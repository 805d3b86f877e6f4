/** Counts the tests in a report of vitest's JSON reporter. */
import { relative, sep } from 'node:path';

/**
 * @param {object} report The parsed JSON.
 * @param {object} context
 * @param {number} context.exitCode Of vitest itself: an error outside a test shows only there.
 * @param {string[]} context.folders Folders that must each hold at least one executed test.
 * @param {string} context.root
 * @returns {{ passed: number, failed: number, skipped: string[], problems: string[] }}
 */
export function countVitest(report, { exitCode, folders, root }) {
  const count = { passed: 0, failed: 0, skipped: [], problems: [] };
  const executed = new Set();

  for (const file of report.testResults) {
    const path = relative(root, file.name).split(sep).join('/');
    let failedInFile = 0;
    for (const test of file.assertionResults) {
      if (test.status === 'passed') count.passed += 1;
      else if (test.status === 'failed') failedInFile += 1;
      else count.skipped.push(`${path}: ${test.fullName}`);
      if (test.status === 'passed' || test.status === 'failed') {
        folders.filter((folder) => path.startsWith(`${folder}/`)).forEach((folder) => executed.add(folder));
      }
    }
    if (file.status === 'failed' && failedInFile === 0) {
      count.problems.push(`${path} failed outside its tests: ${file.message || 'no message'}`);
    }
    count.failed += failedInFile;
  }

  for (const folder of folders) {
    if (!executed.has(folder)) count.problems.push(`No test was executed in ${folder}.`);
  }
  count.failed += count.problems.length;
  if (exitCode !== 0 && count.failed === 0) {
    count.problems.push(`vitest ended with code ${exitCode} although no test failed: see its output above.`);
    count.failed = 1;
  }
  return count;
}
