import ts from 'typescript';

/** The labels that start a section of a docstring, in the order in which a page has them. */
export const sectionLabels = [
  'Formula',
  'Rule',
  'Source of the rule',
  'Units',
  'Shape',
  'Direction',
  'Evidence',
  'Judgement',
  'Absent cells',
  'Limits',
];

const label = new RegExp(`^(${sectionLabels.join('|')}): `);

/**
 * @typedef {object} Docstring
 * @property {string} summary What the function does.
 * @property {ReadonlyMap<string, string>} sections Text by label.
 * @property {string | undefined} throws
 * @property {string | undefined} example Code, without the fence.
 */

/**
 * Reads the docstring of a declaration: text up to the first line that starts with a label, and a section
 * from each label to the next.
 *
 * @param {ts.Node} node
 * @returns {Docstring}
 */
export function readDocstring(node) {
  const block = ts.getJSDocCommentsAndTags(node).findLast(ts.isJSDoc);
  const parts = [['']];
  for (const line of (ts.getTextOfJSDocComment(block?.comment) ?? '').split('\n')) {
    const [found, name] = label.exec(line) ?? [];
    if (found) parts.push([name, line.slice(found.length)]);
    else parts.at(-1).push(line);
  }
  const [[, ...summary], ...sections] = parts;
  const textOf = (name) =>
    ts.getTextOfJSDocComment(block?.tags?.find((tag) => tag.tagName.text === name)?.comment);
  return {
    summary: summary.join('\n').trim(),
    sections: new Map(sections.map(([name, ...lines]) => [name, lines.join('\n').trim()])),
    throws: block?.tags?.filter(ts.isJSDocThrowsTag).map((tag) => ts.getTextOfJSDocComment(tag.comment))[0],
    example: /```ts\n([\s\S]*?)\n```/.exec(textOf('example') ?? '')?.[1],
  };
}
