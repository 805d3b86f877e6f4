import { describe, expect, test } from 'vitest';
import type { Polarity } from '../definition/polarity.ts';
import type { Direction, Judgement } from './comparison.ts';
import { judge } from './judge.ts';

describe('judge', () => {
  test.each<[Direction, Polarity, Judgement]>([
    ['higher', 'higher-is-better', 'better'],
    ['lower', 'higher-is-better', 'worse'],
    ['equal', 'higher-is-better', 'none'],
    ['higher', 'lower-is-better', 'worse'],
    ['lower', 'lower-is-better', 'better'],
    ['equal', 'lower-is-better', 'none'],
    ['higher', 'none', 'none'],
    ['lower', 'none', 'none'],
    ['equal', 'none', 'none'],
  ])('%s where %s is %s', (direction, polarity, judgement) => {
    expect(judge(direction, polarity)).toBe(judgement);
  });
});
