import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root } from '../bootstrap.mjs';
import { describeTypes } from './describe-types.mjs';
import { groups, readFunctions } from './read-functions.mjs';
import { readKinds } from './read-kinds.mjs';
import { docstringProblems, indexPage, referencePage } from './reference-page.mjs';

/** Where the pages lie, from the root. */
export const folder = 'docs/reference';

/**
 * All pages of the reference, as they must be, and what docstrings lack.
 *
 * @returns {Promise<{ pages: ReadonlyMap<string, string>, problems: string[],
 *   functions: import('./read-functions.mjs').PublicFunction[], kinds: import('./read-kinds.mjs').Kind[] }>}
 *   Texts by path below `folder`.
 */
export async function referencePages() {
  const { functions, checker } = readFunctions();
  const kinds = readKinds(
    readFileSync(join(root, 'docs/comparisons.md'), 'utf8'),
    functions.map(({ name }) => name),
  );
  const texts = [
    ['README.md', indexPage(functions, [...groups.values()])],
    ...functions.map((each) => [`${each.group}/${each.name}.md`, pageOf(each, functions, kinds, checker)]),
  ];
  const config = await resolveConfig(join(root, folder, 'README.md'));
  const formatted = texts.map(async ([path, text]) => [
    path,
    await format(text, { ...config, parser: 'markdown' }),
  ]);
  return {
    pages: new Map(await Promise.all(formatted)),
    problems: functions.flatMap(docstringProblems),
    functions,
    kinds,
  };
}

function pageOf(each, functions, kinds, checker) {
  const context = {
    checker,
    seen: new Set(),
    pageOf: (file) => {
      const owner = functions.find((other) => other.file === file);
      return owner && owner.file !== each.file ? `../${owner.group}/${owner.name}.md` : undefined;
    },
  };
  return referencePage(each, {
    options: describeTypes(each.parameters, context),
    result: describeTypes([each.result], context),
    kinds: kinds.filter(({ functions: served }) => served.includes(each.name)),
  });
}
