/**
 * The lines that differ between two texts, with `- ` and `+ `, each run under the last heading or declaration
 * before it.
 *
 * @param {string} before
 * @param {string} after
 * @returns {string[]}
 */
export function lineChanges(before, after) {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const common = commonLengths(old, now);
  const changes = [];
  let [i, j, context, shown] = [0, 0, '', ''];
  const add = (line) => {
    if (context !== shown) changes.push(context);
    shown = context;
    changes.push(line);
  };
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      if (/^[\w#]/.test(now[j])) context = now[j];
      i += 1;
      j += 1;
    } else if (j >= now.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) {
      add(`- ${old[i]}`);
      i += 1;
    } else {
      add(`+ ${now[j]}`);
      j += 1;
    }
  }
  return changes;
}

/** How many lines two texts have in common from each pair of places on, in order. */
function commonLengths(old, now) {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = now.length - 1; j >= 0; j -= 1) {
      lengths[i][j] =
        old[i] === now[j] ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
    }
  }
  return lengths;
}
