import { describe, expect, test } from 'vitest';
import { StadspeilError } from './stadspeil-error.ts';

const pages = import.meta.glob<string>('../../../../docs/errors/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const [source = ''] = Object.values(
  import.meta.glob<string>('./stadspeil-error.ts', { query: '?raw', import: 'default', eager: true }),
);
const codes = [...source.matchAll(/^ {2}\| '([A-Z_]+)'/gm)].map(([, code = '']) => code);

describe('StadspeilError', () => {
  const detail = { at: 'period', expected: 'a year', received: '"18"', fix: 'Write four digits.' };

  test('writes its four parts and its code in one message', () => {
    const error = new StadspeilError('PERIOD_INVALID', detail);
    expect(error.message).toBe('period: expected a year, received "18". Write four digits. [PERIOD_INVALID]');
    expect(error).toMatchObject({ name: 'StadspeilError', code: 'PERIOD_INVALID', detail });
  });

  test('keeps what caused it', () => {
    const cause = new Error('no network');
    expect(new StadspeilError('DATASET_UNREACHABLE', detail, { cause }).cause).toBe(cause);
  });
});

describe('docs/errors', () => {
  const pageOf = (code: string) => pages[`../../../../docs/errors/${code}.md`] ?? '';

  test('has one page for each code, and no other', () => {
    expect(codes.length).toBeGreaterThan(10);
    expect(Object.keys(pages).map((path) => path.replace(/.*\/|\.md$/g, ''))).toEqual(codes.toSorted());
  });

  test.each(codes)('%s says what, why and cure, with a message as it is thrown', (code) => {
    const page = pageOf(code);
    expect(page).toMatch(new RegExp(`^# ${code}\\n`));
    for (const part of ['What', 'Why', 'Cure']) expect(page).toContain(`**${part}.**`);
    expect(page).toMatch(
      new RegExp(`\`\`\`text\\n(?:.+: expected .+, received .+\\. .+\\. \\[${code}\\]\\n)+\`\`\``),
    );
  });
});
