import type { ReferenceReason } from '../comparison/reference.ts';
import { fill } from '../format/fill.ts';
import type { PartsLanguage, RefusalReason } from './parts-language.ts';
import type { TextLanguage } from './text-language.ts';

/** A reason that needs no figure to be said. */
export type PlainReason = keyof TextLanguage['reasons'] | RefusalReason | ReferenceReason;

/** Why a comparison was not made, without its full stop. */
export function plainReason(reason: PlainReason, { reasons, refusals }: PartsLanguage): string {
  return { ...reasons, ...refusals }[reason];
}

/** "Niet vergeleken: …." */
export function refusalSentence(why: string, { notCompared }: TextLanguage): string {
  return fill(notCompared, { reason: why });
}
