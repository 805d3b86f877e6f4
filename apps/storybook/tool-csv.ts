/// <reference lib="dom" />
import type { Page } from 'playwright';
import './accessibility/in-page.ts';
import type { ShownTable } from './read-story.ts';

/** What the tool of one figure gives as CSV, beside the table of that figure. */
export interface ToolCsv {
  readonly file: string;
  /** By column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly table: ShownTable | null;
  /** Regions that the widget compares with. */
  readonly benchmark: readonly string[];
}

/** Presses "Download" and then "CSV" under every figure of the story, and catches what a reader would get. */
export async function downloadCsv(page: Page): Promise<readonly ToolCsv[]> {
  const caught = await page.evaluate(async () => {
    const { probe } = window;
    const until = async <Found>(look: () => Found): Promise<Found> => {
      for (let wait = 0; wait < 500 && !look(); wait += 1)
        await new Promise((resolve) => setTimeout(resolve));
      return look();
    };
    const { createObjectURL } = URL;
    const { click } = HTMLAnchorElement.prototype;
    const found = [];
    for (const bar of probe.elements().filter((each) => each.matches('.stadspeil-tools'))) {
      const button = (label: RegExp) =>
        [...bar.querySelectorAll('button')].find(({ textContent }) => label.test(textContent ?? ''));
      if (!(await until(() => button(/^Download$/)))) continue;
      let blob: Blob | undefined;
      let file = '';
      URL.createObjectURL = (given) => {
        blob = given as Blob;
        return '#';
      };
      HTMLAnchorElement.prototype.click = function () {
        file = this.download;
      };
      button(/^Download$/)?.click();
      await until(() => button(/CSV/));
      button(/CSV/)?.click();
      await until(() => blob);
      button(/^Download$/)?.click();
      const table = bar.closest('figure')?.querySelector('table');
      const [columns = [], ...rows] = [...(table?.rows ?? [])].map(({ cells }) =>
        [...cells].map(({ textContent }) => textContent ?? ''),
      );
      const { host } = bar.getRootNode() as ShadowRoot;
      const benchmark = host.getAttribute('benchmark')?.split(' ') ?? [];
      found.push({
        benchmark,
        file,
        text: (await blob?.text()) ?? '',
        table: table ? { columns, rows } : null,
      });
    }
    Object.assign(URL, { createObjectURL });
    HTMLAnchorElement.prototype.click = click;
    return found;
  });
  return caught.map(({ text, ...csv }) => {
    const [names = [], ...lines] = readCsv(text);
    const rows = lines.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])));
    return { ...csv, rows };
  });
}

/** Reads CSV as RFC 4180 has it; on its own, so that it agrees with a mistake of no writer. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  for (const [, quoted, plain = '', end = ''] of text
    .replace('\uFEFF', '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (lines.length === 0) lines.push([]);
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines.filter((cells) => cells.some(Boolean));
}

/** A number as it is printed, and how far from it the figure may be for having been rounded. */
interface Printed {
  readonly value: number;
  readonly rounding: number;
}

function printedIn(text: string, language: 'nl' | 'en'): readonly Printed[] {
  const [thousand, point] = language === 'nl' ? ['.', ','] : [',', '.'];
  const number = new RegExp(`[-−]?(?:€\\s?)?\\d+(?:\\${thousand}\\d{3})*(?:\\${point}\\d+)?`, 'g');
  return (text.match(number) ?? []).map((found) => {
    const digits = found.replace(/€\s?/, '').replace('−', '-').replaceAll(thousand, '').replace(point, '.');
    return { value: Number(digits), rounding: 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) + 1e-9 };
  });
}

/** Columns that hold what was made of figures, or words about them. */
const isMade =
  /^(Verschil|Verandering(?! sinds)|Oordeel|Opmerking|Periode|Klasse|Difference|Change(?! since)|Judgement|Remark|Note|Period|Class)/;

/**
 * What of the table is not in the CSV, and what of the CSV is not in the table: each printed figure has a
 * row of its own with that figure, and each row with a figure has a cell. Three kinds of rows stand beside
 * a cell: the other end of a range, what the publication prints elsewhere for the same, and the figure of a
 * region that the table only says the difference with.
 */
export function faultsOfCsv({ rows, table, benchmark }: ToolCsv, language: 'nl' | 'en'): readonly string[] {
  if (!table) return ['a figure with tools and without a table'];
  const cells = table.rows.flatMap(([, ...texts]) =>
    texts.flatMap((text, i) => {
      const [first, ...others] = isMade.test(table.columns[i + 1] ?? '') ? [] : printedIn(text, language);
      return first ? [{ text, first, others }] : [];
    }),
  );
  const left = rows
    .filter(({ value }) => value)
    .map((row): [Readonly<Record<string, string>>, number] => [row, Number(row['value'])]);
  const isOf =
    (figure: number) =>
    (printed: Printed): boolean =>
      Math.abs(figure - printed.value) <= printed.rounding;
  const faults: string[] = [];
  for (const { text, first } of cells) {
    const at = left.findIndex(([, figure]) => isOf(figure)(first));
    if (at < 0) faults.push(`“${text}” is in the table and not in the CSV`);
    else left.splice(at, 1);
  }
  const hasDifference = table.columns.some((label) => isMade.test(label));
  for (const [row, figure] of left) {
    const isEnd = row['dimension'] === 'high' && cells.some(({ others }) => others.some(isOf(figure)));
    const isElsewhere = row['dimension'] === 'also-printed';
    const isCompared = hasDifference && benchmark.includes(row['region'] ?? '');
    if (!isEnd && !isElsewhere && !isCompared) faults.push(`${figure} is in the CSV and not in the table`);
  }
  return faults;
}
