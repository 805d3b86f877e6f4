import { describe, expect, test } from 'vitest';
import { buildAbsence, buildFigure } from '../testing/build-figures.ts';
import type { AbsenceReason, ObservationStatus } from './observation.ts';
import { statusLetter, statusOfLetter } from './observation-status.ts';

describe('the letters of SDMX CL_OBS_STATUS', () => {
  test.each<[ObservationStatus, string]>([
    ['normal', 'A'],
    ['provisional', 'P'],
    ['estimated', 'E'],
    ['break', 'B'],
  ])('a %s figure is %s, and back', (status, letter) => {
    expect(statusLetter(buildFigure(1, { status }))).toBe(letter);
    expect(statusOfLetter(letter)).toBe(status);
  });

  test.each<[AbsenceReason, string]>([
    ['missing', 'O'],
    ['confidential', 'Q'],
    ['impossible', 'M'],
    ['not-published', 'L'],
  ])('a cell absent because %s is %s, and back', (reason, letter) => {
    expect(statusLetter(buildAbsence(reason))).toBe(letter);
    expect(statusOfLetter(letter)).toBe(reason);
  });

  test.each(['Z', '', 'a', 'constructor'])('%j is no letter that we know', (letter) => {
    expect(statusOfLetter(letter)).toBeUndefined();
  });
});
