import { evidenceWord, judgementWord, type Comparison, type Judgement } from '@stadspeil/core';
import type { WidgetLanguage } from '../words/widget-language.ts';

/** What a cell says of better and worse: its words, and the judgement that gives it a shape. */
export interface JudgementCell {
  readonly text: string;
  readonly judgement: Judgement | null;
}

/**
 * The verdict of a comparison in the room of a cell, from the comparison alone: the judgement where
 * there is one, and the evidence where it was looked for. Empty where nothing was compared.
 */
export function judgementCell(comparison: Comparison | null, { core }: WidgetLanguage): JudgementCell {
  if (comparison?.outcome !== 'compared') return { text: '', judgement: null };
  const { judgement, evidence } = comparison;
  const words = [
    judgement !== 'none' && judgementWord(comparison, core),
    evidence !== 'not-tested' && evidenceWord(comparison, core),
  ];
  return { text: words.filter(Boolean).join(', '), judgement: judgement === 'none' ? null : judgement };
}
