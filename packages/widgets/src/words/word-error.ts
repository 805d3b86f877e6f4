import type { LanguageCode, StadspeilError } from '@stadspeil/core';

/** The causes of an error that an editor can mend, by its code; `{…}` are the parts of its message. */
type Causes = Readonly<Record<string, string>>;

const nl: Causes = {
  ATTRIBUTE_INVALID: 'Er ontbreekt een instelling: {fix}',
  DATASET_UNREACHABLE: 'De dataset is niet te bereiken.',
  EDITION_UNKNOWN: 'Deze uitgave bestaat niet.',
  INDICATOR_UNKNOWN: 'Deze indicator bestaat niet: {received}.',
  REGION_UNKNOWN: 'Dit gebied bestaat niet: {received}.',
  SHARD_INVALID: 'De dataset is beschadigd.',
  POINTER_INVALID: 'De dataset is beschadigd.',
  DATASET_INVALID: 'De dataset is beschadigd.',
  CATALOGUE_INVALID: 'De dataset is beschadigd.',
  SUMMARY_INVALID: 'De dataset is beschadigd.',
  CLAIMS_INVALID: 'De dataset is beschadigd.',
  REPORT_INVALID: 'De dataset is beschadigd.',
  SCENARIO_INVALID: 'Deze route of dit bedrag kan niet: {received}.',
  BOUNDARIES_INVALID: 'Het bestand met de grenzen klopt niet.',
};

const en: Causes = {
  ATTRIBUTE_INVALID: 'A setting is missing: {fix}',
  DATASET_UNREACHABLE: 'The dataset cannot be reached.',
  EDITION_UNKNOWN: 'This edition does not exist.',
  INDICATOR_UNKNOWN: 'This indicator does not exist: {received}.',
  REGION_UNKNOWN: 'This region does not exist: {received}.',
  SHARD_INVALID: 'The dataset is damaged.',
  POINTER_INVALID: 'The dataset is damaged.',
  DATASET_INVALID: 'The dataset is damaged.',
  CATALOGUE_INVALID: 'The dataset is damaged.',
  SUMMARY_INVALID: 'The dataset is damaged.',
  CLAIMS_INVALID: 'The dataset is damaged.',
  REPORT_INVALID: 'The dataset is damaged.',
  SCENARIO_INVALID: 'This route or amount cannot be: {received}.',
  BOUNDARIES_INVALID: 'The file of boundaries is not right.',
};

/**
 * Puts an error in words, and the cause of it where an editor can mend that. A chunk of its own: most
 * pages never need it. It imports nothing, so that it shares no module with the main file.
 */
export function wordError(error: unknown, lang: LanguageCode, fallback: string): string {
  const { code, detail } = error as Partial<Pick<StadspeilError, 'code' | 'detail'>>;
  const cause = code && detail && (lang === 'en' ? en : nl)[code];
  const parts: Readonly<Record<string, string>> = { ...detail };
  return cause
    ? `${fallback} ${cause.replace(/\{(\w+)\}/g, (mark, name: string) => parts[name] ?? mark)}`
    : fallback;
}
