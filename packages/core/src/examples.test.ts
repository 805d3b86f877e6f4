import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { buildShardFile, type Json } from './testing/build-shard-file.ts';
import { buildPrintedClaim } from './testing/build-printed-claim.ts';
import { buildReport } from './testing/build-report.ts';
import * as values from './testing/example-values.ts';
import { en } from './en.ts';
import * as core from './index.ts';
import { nl } from './nl.ts';
import * as impliedBase from './implied-base.ts';
import * as csv from './csv.ts';
import * as dataset from './dataset.ts';
import * as report from './report.ts';

declare global {
  interface ImportMeta {
    /** Vite's own: the modules or files that match a pattern. */
    readonly glob: <T>(pattern: string | string[], options: object) => Record<string, T>;
  }
}

const sources = import.meta.glob<string>(['./**/*.ts', '!./**/*.test.ts', '!./testing/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const modules = import.meta.glob<Record<string, unknown>>(['./**/*.ts', '!./**/*.test.ts', '!./testing/**'], {
  eager: true,
});

const readmes = import.meta.glob<string>('../README.md', { query: '?raw', import: 'default', eager: true });

const exampleEdition = { format: 1, dataset: 'example', edition: { id: '2018' } };

/** What a page got from a dataset, by the reader that the example calls. */
const responses: Readonly<Record<string, () => Json>> = {
  checkDefinition: buildExampleShard,
  openShard: buildExampleShard,
  readShard: buildExampleShard,
  readCatalogue: () => {
    const { format, edition, regions, indicator } = buildExampleShard().extension.stadspeil;
    const { id, title, shortTitle, theme, unit, sources: from } = indicator;
    const [{ publisher, licence }] = from;
    const entry = { id, title, shortTitle, theme, unit: unit.label, scopes: ['GM0141'] };
    return {
      format,
      dataset: { id: 'example', title, description: title, publisher, licence },
      edition,
      themes: [{ id: theme, title }],
      indicators: [{ ...entry, id: 'htsm-workers' }, entry],
      regions,
      sources: from,
    };
  },
  readClaims: () => ({ ...exampleEdition, claims: [buildPrintedClaim()] }),
  readReport: () => ({ ...exampleEdition, report: buildReport() }),
  readSummary: () => {
    const { format, dataset, edition, regions, indicator } = buildExampleShard().extension.stadspeil;
    const observed = [{ region: 'GM0141', period: 'unknown@2018', value: 844.9 }];
    return {
      format,
      dataset,
      edition,
      regions,
      entries: ['htsm-workers', indicator.id].map((id) => ({
        indicator: { ...indicator, id },
        observations: observed,
      })),
    };
  },
};

function buildExampleShard(): Json {
  const { jobs, regions, almelo, sizeClass } = values;
  const shard = buildShardFile();
  const { format, dataset, edition } = shard.extension.stadspeil;
  return {
    ...shard,
    size: [1, 2, 1],
    dimension: {
      indicator: {
        category: { index: [jobs.id], unit: { [jobs.id]: { label: 'banen', decimals: jobs.decimals } } },
      },
      region: { category: { index: [almelo.region, sizeClass.region] } },
      period: { category: { index: ['unknown@2018'] } },
    },
    value: [almelo.value, sizeClass.value],
    status: {},
    extension: { stadspeil: { format, dataset, edition, indicator: jobs, regions, cells: {}, runs: [] } },
  };
}

interface Example {
  readonly file: string;
  readonly name: string;
  readonly code: string;
}

/** Every exported declaration of a file, with the code of its examples. */
function examplesIn(file: string, text: string): readonly Example[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
    if (!isNamed || !statement.name) return [];
    const { text: name } = statement.name;
    const isExported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const docstring = ts.getJSDocCommentsAndTags(statement).find(ts.isJSDoc)?.getText() ?? '';
    const lines = docstring.split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const blocks = [...lines.join('\n').matchAll(/```ts\n([\s\S]*?)```/g)];
    return isExported ? blocks.map(([, code = '']) => ({ file, name, code })) : [];
  });
}

/** The code with a check in the place of every statement that a comment `//=> value` follows. */
function withChecks(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  const checked = source.statements.map((statement, i) => {
    const following = code.slice(statement.end, source.statements[i + 1]?.getStart(source) ?? code.length);
    const [, expected] = /^\s*\/\/=>([\s\S]*)/.exec(following) ?? [];
    if (expected === undefined) return statement.getText(source);
    const value = expected.replace(/\n\s*\/\//g, '\n').trim();
    const expression = statement.getText(source).replace(/;$/, '');
    // "…" at the end of a list stands for more of the same.
    return value.includes('…')
      ? `checkStart((${expression}), ${value.replace(/,\s*…/, '')});`
      : `check((${expression}), (${value}));`;
  });
  return ts.transpile(checked.join('\n'), { target: ts.ScriptTarget.ES2022 });
}

/** The example of the README as an example of a docstring: what it prints as what it gives. */
function readmeExample(text: string): Example {
  const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(text) ?? [];
  return {
    file: 'README.md',
    name: 'README.md',
    code: code
      .replace(/^import .*\n/gm, '')
      .replace(/console\.log\((.*)\);\n\/\/ (.*)/g, (_, given, printed) => `${given}; //=> '${printed}'`),
  };
}

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...names: string[]
) => (...values: unknown[]) => Promise<void>;

async function run({ file, name, code }: Example): Promise<number> {
  let checks = 0;
  const scope = {
    ...core,
    ...dataset,
    ...report,
    ...csv,
    ...impliedBase,
    ...modules[file],
    ...values,
    nl,
    en,
    response: { url: 'https://voorbeeld.nl/data.json', json: async () => responses[name]?.() },
    check: (actual: unknown, expected: unknown) => {
      checks += 1;
      expect(actual).toEqual(expected);
    },
    checkStart: (actual: readonly unknown[], expected: readonly unknown[]) => {
      checks += 1;
      expect(actual.slice(0, expected.length)).toEqual(expected);
    },
  };
  // In a block of its own, so that an example may define a name that is in scope.
  await new AsyncFunction(...Object.keys(scope), `{${withChecks(code)}}`)(...Object.values(scope));
  return checks;
}

const examples = Object.entries(sources).flatMap(([file, text]) => examplesIn(file, text));

describe('the examples in docstrings', () => {
  test.each(examples)('$file: $name', async (example) => {
    expect(await run(example)).toBeGreaterThan(0);
  });

  test.each(Object.values(readmes))('and in the README', async (text) => {
    expect(await run(readmeExample(text))).toBe(2);
  });

  const functions = Object.entries({ ...core, ...dataset, ...report, ...csv, ...impliedBase }).filter(
    ([, value]) => typeof value === 'function',
  );
  test.each(functions.map(([name]) => name))('%s has one', (name) => {
    expect(examples.map((example) => example.name)).toContain(name);
  });
});
