import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { emulateMedia, isChromium } from '../testing/emulate-media.ts';
import { DataTable } from './data-table.tsx';
import type { TableModel } from './table-model.ts';
import { textStyles } from './text.styles.ts';

let host: HTMLElement;

beforeEach(() => {
  host = document.createElement('div');
  document.body.replaceChildren(host);
});

afterEach(() => {
  render(null, host);
  document.body.replaceChildren();
});

function tableOf(count: number): TableModel {
  return {
    caption: 'Banen',
    scrollLabel: 'Tabel, opzij te schuiven: Banen',
    columns: [
      { label: 'Gebied', numeric: false },
      { label: 'Cijfer', numeric: true },
    ],
    rows: Array.from({ length: count }, (_, i) => ({
      header: `Gebied ${i + 1}`,
      cells: [String(i)],
      keys: [i],
      judgements: [i % 2 ? 'better' : null],
    })),
    controls: {
      lang: 'nl',
      previous: 'Vorige',
      next: 'Volgende',
      shown: (from, to) => `${from + 1} tot en met ${to}`,
    },
  };
}

const rowHeaders = (): readonly string[] =>
  [...host.querySelectorAll('tbody th')].map(({ textContent }) => textContent ?? '');
const button = (name: string): HTMLButtonElement =>
  [...host.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;

describe('DataTable', () => {
  test('sorts by a button in its header, says so, and turns round', async () => {
    render(<DataTable table={tableOf(3)} />, host);
    const sortOf = (): readonly (string | null)[] =>
      [...host.querySelectorAll('thead th')].map((each) => each.getAttribute('aria-sort'));
    expect(sortOf()).toEqual([null, null]);
    button('Cijfer').click();
    await vi.waitFor(() => expect(rowHeaders()).toEqual(['Gebied 3', 'Gebied 2', 'Gebied 1']));
    expect(sortOf()).toEqual([null, 'descending']);
    button('Cijfer').click();
    await vi.waitFor(() => expect(sortOf()).toEqual([null, 'ascending']));
    button('Gebied').click();
    await vi.waitFor(() => expect(sortOf()).toEqual(['ascending', null]));
    expect(rowHeaders()).toEqual(['Gebied 1', 'Gebied 2', 'Gebied 3']);
  });

  test('keeps the focus on the button that sorts', async () => {
    render(<DataTable table={tableOf(3)} />, host);
    button('Cijfer').focus();
    button('Cijfer').click();
    await vi.waitFor(() => expect(rowHeaders()[0]).toBe('Gebied 3'));
    expect(document.activeElement).toBe(button('Cijfer'));
  });

  test('turns the pages of a table above a thousand rows, and every row can be reached', async () => {
    render(<DataTable table={tableOf(2500)} />, host);
    expect(rowHeaders()).toHaveLength(1000);
    const seen = new Set(rowHeaders());
    for (const status of ['1001 tot en met 2000', '2001 tot en met 2500']) {
      button('Volgende').click();
      await vi.waitFor(() => expect(host.querySelector('[role=status]')?.textContent).toBe(status));
      for (const header of rowHeaders()) seen.add(header);
    }
    expect(seen.size).toBe(2500);
    expect(button('Volgende').disabled).toBe(true);
  });

  test('has nothing to press where nothing would answer', () => {
    const { controls: _, ...plain } = tableOf(3);
    render(<DataTable table={plain} />, host);
    expect(host.querySelector('button')).toBeNull();
  });

  test('marks a judgement by a class, beside the word that the cell has', () => {
    render(<DataTable table={tableOf(2)} />, host);
    expect([...host.querySelectorAll('td')].map(({ className }) => className)).toEqual([
      'numeric',
      'numeric stadspeil-judgement-better',
    ]);
  });

  describe.runIf(isChromium)('on paper', () => {
    const words = 'ongunstiger, significant volgens de bron';
    const wide = (columns: number): TableModel => ({
      ...tableOf(0),
      columns: Array.from({ length: columns }, (_, i) => ({
        label: `Nieuwstraatkwartier ${i}`,
        numeric: i > 0,
      })),
      rows: [
        {
          header: 'Waardering',
          cells: Array.from({ length: columns - 1 }, (_, i) => (i === 1 ? '' : `${i},8, ${words}`)),
          judgements: Array.from({ length: columns - 1 }, (_, i) => (i === 2 ? 'worse' : null)),
        },
      ],
    });

    beforeEach(async () => {
      const style = document.createElement('style');
      style.textContent = textStyles;
      document.body.append(style);
      host.style.inlineSize = '680px';
      await emulateMedia({ media: 'print' });
    });

    afterEach(() => emulateMedia({ media: '' }));

    test.each([4, 6, 7, 15])('keeps a table of %d columns within the sheet', (columns) => {
      render(<DataTable table={wide(columns)} />, host);
      const cells = [...host.querySelectorAll('td, th')];
      const right = Math.max(...cells.map((cell) => cell.getBoundingClientRect().right));
      expect(right - host.getBoundingClientRect().left).toBeLessThanOrEqual(680);
    });

    test('leaves names, headers and numbers whole', () => {
      const cells = ['1.105.604', '+626.077', '327'];
      const columns = ['Gebied', 'Cijfer', 'Verandering', 'Klasse'];
      render(
        <DataTable
          table={{
            ...tableOf(0),
            columns: columns.map((label, i) => ({ label, numeric: i > 0 })),
            rows: [{ header: 'Nieuwstraatkwartier', cells, judgements: [null, null, null] }],
          }}
        />,
        host,
      );
      host.style.inlineSize = '200px';
      for (const cell of host.querySelectorAll('td, th')) {
        const line = document.createRange();
        line.selectNodeContents(document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode() as Node);
        expect([cell.textContent, line.getClientRects().length]).toEqual([cell.textContent, 1]);
      }
    });

    test('says of what a cell is that no longer stands under its header, and leaves empty ones out', () => {
      render(<DataTable table={wide(9)} />, host);
      const cells = [...host.querySelectorAll('td')];
      const before = (i: number): string => getComputedStyle(cells[i] as Element, '::before').content;
      expect(before(0)).toBe('"Nieuwstraatkwartier 1: "');
      // The word for the judgement stands in the cell.
      expect(before(2)).toBe('"Nieuwstraatkwartier 3: "');
      expect(cells.map((cell) => cell.getBoundingClientRect().height > 0)).toEqual([
        true,
        false,
        ...Array.from({ length: 6 }, () => true),
      ]);
      expect(host.querySelector('thead')?.getBoundingClientRect().height).toBe(0);
    });
  });
});
