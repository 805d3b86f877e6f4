import { sourceInvalid } from './source-invalid.ts';

/**
 * The fields of a text with separators, per line. A field in quotes may hold the separator, line ends and
 * doubled quotes (RFC 4180). Empty lines are left out.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` for a quote that is not closed, or is not followed by a
 * separator or a line end.
 *
 * @example
 * ```ts
 * parseDelimited('"a";"b;c"\n1;2\n', ';'); //=> [['a', 'b;c'], ['1', '2']]
 * ```
 */
export function parseDelimited(text: string, separator: ';' | ','): readonly (readonly string[])[] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y');
  const lines: string[][] = [];
  let line: string[] = [];
  while (field.lastIndex < text.length || line.length > 0) {
    const place = field.lastIndex;
    const match = field.exec(text);
    if (!match) {
      throw sourceInvalid(
        'parseDelimited',
        `a closed field, then "${separator}" or a line end`,
        text.slice(place, place + 40),
      );
    }
    const [, quoted, plain = '', stop] = match;
    line.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (stop === separator) continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}
