/**
 * @typedef {object} Kind A kind of printed comparison.
 * @property {string} id Such as C1.
 * @property {string} printedAs
 * @property {string} reference
 * @property {string[]} functions The functions that make it; none for a rule of the chart.
 */

/**
 * The kinds of docs/comparisons.md with the functions that serve them: that of the operation, those that the
 * row itself names, and `testClaim` for what is a claim.
 *
 * @param {string} text The page.
 * @param {readonly string[]} names The public functions.
 * @returns {Kind[]}
 */
export function readKinds(text, names) {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));
  const byOperation = new Map(
    rows.flatMap(([operation, name]) =>
      names.includes(bare(name)) ? [[operation, [bare(name), 'compare']]] : [],
    ),
  );
  return rows
    .filter(([id]) => /^C\d+$/.test(id))
    .map(([id, printedAs, operation, reference]) => {
      const named = [...reference.matchAll(/`(\w+)`/g)].map(([, word]) => word);
      const functions = [
        ...(byOperation.get(operation) ?? []),
        ...named.filter((word) => names.includes(word)),
        ...(/\bclaims?\b/.test(reference) ? ['testClaim'] : []),
      ];
      return { id, printedAs, reference, functions };
    });
}

function bare(cell) {
  return cell.replaceAll('`', '');
}
