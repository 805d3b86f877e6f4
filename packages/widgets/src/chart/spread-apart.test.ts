import { describe, expect, test } from 'vitest';
import { spreadApart } from './spread-apart.ts';

describe('spreadApart', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['leaves places that are apart', [10, 30, 50], [10, 30, 50]],
    ['gives nothing for nothing', [], []],
    ['moves two that touch as far each', [30, 34], [27, 37]],
    ['moves two at one place as far each', [30, 30], [25, 35]],
    ['lets a group push what is beside it', [30, 30, 36], [22, 32, 42]],
    ['keeps away from the ends', [1, 2], [0, 10]],
    ['keeps away from the other end', [98, 99, 100], [80, 90, 100]],
    ['moves groups apart that would meet', [40, 40, 52, 52], [31, 41, 51, 61]],
  ])('%s', (_what, wanted, expected) => {
    expect(spreadApart(wanted, 10, [0, 100])).toEqual(expected);
  });
});
