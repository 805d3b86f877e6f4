/** Runs the steps of `npm test` one after another and adds up what they count. */

/**
 * @typedef {object} Count What a step found; `skipped` holds the full names of the skipped tests.
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [skipped]
 *
 * @typedef {object} Step
 * @property {string} name The word for `--only`.
 * @property {string} title
 * @property {string[]} [needs] Steps without which this one makes no sense.
 * @property {boolean} [isSetup] Makes other steps possible and is itself no test: counts only when it fails.
 * @property {() => Promise<Count | void>} run Throws, or gives its count; a set-up step gives none.
 */

/** The steps to run for the command line's arguments: those of `--only=a,b` with what they need, or all. */
export function selectSteps(steps, args) {
  const byName = new Map(steps.map((step) => [step.name, step]));
  const selected = new Set();
  const select = (name) => {
    if (!byName.has(name)) {
      throw new Error(`There is no step "${name}". The steps are: ${[...byName.keys()].join(', ')}.`);
    }
    selected.add(name);
    byName.get(name).needs?.forEach(select);
  };

  for (const arg of args) {
    if (!arg.startsWith('--only='))
      throw new Error(`Unknown argument "${arg}". Did you mean --only=unit,lint?`);
    arg.slice('--only='.length).split(',').forEach(select);
  }
  return args.length === 0 ? steps : steps.filter((step) => selected.has(step.name));
}

/**
 * Runs the steps, goes on after a failure, and counts a step as failed when one that it needs has failed
 * or when it executed nothing.
 *
 * @param {Step[]} steps
 * @param {(line: string) => void} [print]
 * @returns {Promise<Required<Count>>}
 */
export async function runSteps(steps, print = console.log) {
  const total = { passed: 0, failed: 0, skipped: [] };
  const broken = new Set();

  for (const step of steps) {
    const missing = step.needs?.find((name) => broken.has(name));
    print(`\n── ${step.title} ──`);
    const start = performance.now();
    const count = missing ? { passed: 0, failed: 1 } : await runStep(step, print);
    if (missing) print(`Not run, because "${missing}" failed.`);

    if (count.passed + count.failed === 0 && !step.isSetup) {
      print('Nothing was executed, which counts as a failure.');
      count.failed = 1;
    }
    if (count.failed > 0) broken.add(step.name);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped.push(...(count.skipped ?? []));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const details = step.isSetup ? `${seconds} s` : `${summaryLine(count)}, ${seconds} s`;
    print(`${count.failed > 0 ? 'FAILED' : 'ok'}: ${step.title} (${details})`);
  }

  if (total.skipped.length > 0) print(`\nSkipped:\n${total.skipped.map((name) => `  ${name}`).join('\n')}`);
  if (broken.size > 0) print(`\nFailed steps: ${[...broken].join(', ')}`);
  return total;
}

/** `N passed, N failed`, with the number of skipped tests when there are any. */
export function summaryLine({ passed, failed, skipped = [] }) {
  return `${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`;
}

/** The count in the last line of a program that reports its own. */
export function readSummaryLine(output) {
  const match = /^(\d+) passed, (\d+) failed$/.exec(output.trimEnd().split('\n').at(-1));
  return match ? { passed: Number(match[1]), failed: Number(match[2]) } : undefined;
}

async function runStep(step, print) {
  try {
    return (await step.run()) ?? { passed: 0, failed: 0 };
  } catch (error) {
    print(error.message);
    return { passed: 0, failed: 1 };
  }
}
