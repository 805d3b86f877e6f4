import { sectionLabels } from './read-docstring.mjs';

/** The sections that the docstring of each public function has. */
const required = ['Formula', 'Source of the rule', 'Absent cells', 'Limits'];

/**
 * What the docstring of a function lacks. A rule in words stands in for a formula; what compares says how it
 * looks into chance.
 *
 * @param {Pick<import('./read-functions.mjs').PublicFunction, 'name' | 'docstring'>} each
 * @returns {string[]} A sentence for each.
 */
export function docstringProblems({ name, docstring }) {
  const { sections, summary, example } = docstring;
  const wanted = [...required, ...(/^compare(?!Scenarios)/.test(name) ? ['Evidence'] : [])];
  const has = (label) => sections.has(label) || (label === 'Formula' && sections.has('Rule'));
  return [
    ...wanted
      .filter((label) => !has(label))
      .map((label) => `${name}: its docstring has no line that starts with "${label}: ".`),
    ...(summary ? [] : [`${name}: its docstring does not say what it does.`]),
    ...(example ? [] : [`${name}: its docstring has no @example.`]),
  ];
}

/**
 * The page of one function, in Markdown.
 *
 * @param {import('./read-functions.mjs').PublicFunction} each
 * @param {object} parts
 * @param {string[]} parts.options Blocks on the types of its parameters.
 * @param {string[]} parts.result Blocks on the types of its result.
 * @param {readonly import('./read-kinds.mjs').Kind[]} parts.kinds Those that it serves.
 */
export function referencePage({ name, file, entry, signature, docstring }, { options, result, kinds }) {
  const { summary, sections, throws, example } = docstring;
  const section = (title, ...blocks) => (blocks.length > 0 ? [`## ${title}`, ...blocks] : []);
  return [
    `# \`${name}\``,
    summary,
    code(`import { ${name} } from '${entry}';\n\n${signature}`),
    ...sectionLabels.flatMap((label) =>
      sections.has(label) ? section(label, capitalised(sections.get(label))) : [],
    ),
    ...section('Errors', throws ? linkErrors(`Throws ${throws}`) : 'Throws no error of its own.'),
    ...section('Options', ...options),
    ...section('Result', ...result),
    ...section('Example', ...(example ? [code(example)] : [])),
    ...section(
      'Kinds of printed comparisons',
      ...(kinds.length > 0
        ? [
            'From [the table of kinds](../../comparisons.md#what-a-booklet-prints-and-how-to-say-it).',
            kinds.map(({ id, printedAs, reference }) => `- ${id}: ${printedAs} (${reference})`).join('\n'),
          ]
        : []),
    ),
    `Written from the docstring in [\`${file}\`](../../../packages/core/src/${file}) by \`npm run docs\`.`,
  ].join('\n\n');
}

/**
 * The page that lists all others.
 *
 * @param {readonly import('./read-functions.mjs').PublicFunction[]} functions
 * @param {readonly string[]} groups
 */
export function indexPage(functions, groups) {
  return [
    '# Reference',
    'One page for each statistic, comparison, claim and scenario function of `@stadspeil/core`: formula, source of the rule, absent cells, limits, errors, options, result and an example that is tested.',
    'How operations and references serve the kinds of comparisons that a booklet prints: [comparisons](../comparisons.md). All types: [the public surface](../../packages/core/api.md).',
    ...groups.flatMap((group) => [
      `## ${capitalised(group)}`,
      functions
        .filter((each) => each.group === group)
        .map(
          ({ name, docstring }) =>
            `- [\`${name}\`](${group}/${name}.md): ${firstSentence(docstring.summary)}`,
        )
        .join('\n'),
    ]),
    'Written from the docstrings by `npm run docs`.',
  ].join('\n\n');
}

function firstSentence(text) {
  const line = text.split('\n\n')[0].replaceAll('\n', ' ');
  return /^.*?\.(?= [A-Z0-9`]|$)/.exec(line)?.[0] ?? line;
}

function capitalised(text) {
  return text[0].toUpperCase() + text.slice(1);
}

/** Codes of errors as links to their pages. */
function linkErrors(text) {
  return text.replaceAll(/`([A-Z]+(?:_[A-Z]+)+)`/g, '[`$1`](../../errors/$1.md)');
}

function code(text) {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
