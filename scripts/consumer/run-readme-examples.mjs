/** Runs the examples of the READMEs as they are printed, and holds what they print against what the READMEs say. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

// The calculation by hand: 844.9 − 740.1 = 104.8; 104.8 / 740.1 = 14.16…%.
const sentences = [
  'Almelo komt uit op 844,9 banen per 1.000 inwoners, 104,8 (14,2%) hoger dan gemeenten van 50.000 tot 100.000 inwoners (740,1).',
  'Almelo stands at 844.9 jobs per 1,000 inhabitants, 104.8 (14.2%) higher than municipalities of 50,000 to 100,000 inhabitants (740.1).',
];

/** A block of code, and the block without a language behind it, which shows what is printed. */
const block = /^```(\w+)\n([\s\S]*?)^```\n(?:\n```\n([\s\S]*?)^```$)?/gm;

mkdirSync('examples', { recursive: true });

const [comparison, ...others] = examplesOf('README.md').filter(({ code }) => code.includes('sentence('));
assert.equal(others.length, 0, 'README.md has one example of a sentence');
assert.deepEqual(comparison.expected, sentences);
runExample(comparison, 'comparison');

const data = examplesOf('node_modules/@stadspeil/data/README.md');
assert.equal(data.length, 4, 'the README of data has four examples');
data.forEach((example, i) => runExample(example, `data-${i + 1}`));

console.log(sentences.join('\n'));

/** What a README shows in `js`, with the lines that it says each example prints. */
function examplesOf(readme) {
  return [...readFileSync(readme, 'utf8').matchAll(block)]
    .filter(([, language]) => language === 'js')
    .map(([, , code, printed]) => ({
      code,
      expected: printed?.trimEnd().split('\n') ?? printedInComments(code),
    }));
}

function printedInComments(code) {
  return [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
}

function runExample({ code, expected }, name) {
  const file = `examples/${name}.mjs`;
  writeFileSync(file, code);
  const { stdout, stderr, status } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  assert.deepEqual(stdout.trimEnd().split('\n'), expected, name);
}
