import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure } from '../testing/build-figures.ts';
import { isCertain } from './observation.ts';

describe('isCertain', () => {
  test('refuses only what is uncertain', () => {
    expect(isCertain(buildFigure(0))).toBe(true);
    expect(isCertain(buildFigure(0, { certainty: 'order-mapped' }))).toBe(true);
    expect(isCertain(buildFigure(0, { certainty: 'uncertain' }))).toBe(false);
    expect(isCertain(buildAbsence('missing'))).toBe(true);
  });
});
