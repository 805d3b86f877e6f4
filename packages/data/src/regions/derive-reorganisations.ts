import { sourceInvalid } from '../connectors/cbs/source-invalid.ts';
import { textOf } from '../connectors/cbs/answer-rows.ts';
import { regionRows, type Divisions } from './derive-divisions.ts';
import type { Reorganisation } from './reorganisation.ts';

const at = 'deriveReorganisations';
const dissolved = /Opgeheven per (\d\d)-(\d\d)-(\d{4}), overgegaan naar:((?:\s*- [^\n]*\s*\.\.\. [^\n]*)+)/;
const heir = /- [^\n]*\((GM\d{4})\),?\s*\.\.\. [\d.,]+ hectare met (\d+) woning(?:en)? en (\d+) inwoners?/g;
const renamed = /Naamswijziging per (\d\d)-(\d\d)-(\d{4}),\s*oude naam: [^\n]*\((GM\d{4})\)/;

interface Move {
  readonly date: string;
  readonly from: string;
  readonly into: string;
  readonly homes: number | null;
  readonly inhabitants: number | null;
  readonly isWhole: boolean;
}

/**
 * Takes the mergers and renamings of municipalities from 2015 on out of what CBS writes at each region of
 * table 03759ned: who was dissolved when, into whom, and with how many homes and inhabitants. Changes of
 * borders between municipalities that both stay are left out.
 *
 * @throws {StadspeilError} `SOURCE_INVALID` for a municipality whose years end and that does not say
 * into whom.
 */
export function deriveReorganisations(
  regionCodes: unknown,
  { municipalities }: Divisions,
): readonly Reorganisation[] {
  const rows = regionRows(regionCodes);
  const descriptionOf = (code: string): string => {
    const row = rows.get(code);
    return row ? textOf(at, row, 'Description', code).replaceAll('\r', '') : '';
  };
  const renamings = Object.keys(municipalities).flatMap((code) => renaming(code, descriptionOf(code)));
  const moves = Object.entries(municipalities)
    .filter(([, [, , , to]]) => to < lastYear(municipalities))
    .flatMap(([code]) => {
      const found = [...mergers(code, descriptionOf(code)), ...renamings.filter(({ from }) => from === code)];
      if (found.length === 0) throw sourceInvalid(at, `into whom ${code} went`, descriptionOf(code));
      return found;
    });
  const keys = [...new Set(moves.map(({ date, into }) => `${date} ${into}`))].sort();
  return keys.map((key) => {
    const [date = '', into = ''] = key.split(' ');
    const parts = moves.filter((each) => each.date === date && each.into === into);
    const year = Number(date.slice(0, 4));
    const [, , from = year] = municipalities[into] ?? [];
    const isRenaming = parts.every(({ homes }) => homes === null);
    return {
      date,
      into,
      kind: isRenaming ? 'renaming' : 'merger',
      from: [
        // One that was there before and takes others in is a part of itself.
        ...(from < year && !isRenaming ? [{ code: into, isWhole: true }] : []),
        ...parts.map(({ from: code, homes, inhabitants, isWhole }) => ({
          code,
          isWhole,
          ...(homes !== null && { homes }),
          ...(inhabitants !== null && { inhabitants }),
        })),
      ],
    };
  });
}

function mergers(code: string, description: string): readonly Move[] {
  const [, day, month, year, heirs = ''] = dissolved.exec(description) ?? [];
  const found = [...heirs.matchAll(heir)];
  return found.map(([, into = '', homes, inhabitants]) => ({
    date: `${year}-${month}-${day}`,
    from: code,
    into,
    homes: Number(homes),
    inhabitants: Number(inhabitants),
    isWhole: found.length === 1,
  }));
}

function renaming(code: string, description: string): readonly Move[] {
  const [, day, month, year = '', from] = renamed.exec(description) ?? [];
  if (from === undefined || year < '2015') return [];
  return [
    { date: `${year}-${month}-${day}`, from, into: code, homes: null, inhabitants: null, isWhole: true },
  ];
}

function lastYear(municipalities: Divisions['municipalities']): number {
  return Math.max(...Object.values(municipalities).map(([, , , to]) => to));
}
