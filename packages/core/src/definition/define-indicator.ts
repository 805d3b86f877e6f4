import { StadspeilError } from '../errors/stadspeil-error.ts';
import type { Indicator } from './indicator.ts';
import { unitPattern } from './unit-pattern.ts';

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Checks a definition once, freezes it and keeps its `id` as a literal type, so that a list of
 * definitions gives a union of ids and a wrong id does not compile.
 *
 * @throws {StadspeilError} `INDICATOR_INVALID` when the id is not kebab-case, a text is empty in
 * either language, a unit's pattern has not one `{n}` that stands free of digits, or `decimals` is not
 * a whole number from 0 to 10.
 *
 * @example
 * ```ts
 * const jobs = defineIndicator({
 *   id: 'jobs-per-1000-inhabitants',
 *   title: { nl: 'Banen per 1.000 inwoners', en: 'Jobs per 1,000 inhabitants' },
 *   shortTitle: { nl: 'Banen', en: 'Jobs' },
 *   description: { nl: 'Aantal banen per 1.000 inwoners.', en: 'Number of jobs per 1,000 inhabitants.' },
 *   theme: 'labour-income',
 *   unit: {
 *     code: 'jobs/1000',
 *     label: { nl: 'banen per 1.000 inwoners', en: 'jobs per 1,000 inhabitants' },
 *     pattern: { nl: '{n} banen per 1.000 inwoners', en: '{n} jobs per 1,000 inhabitants' },
 *   },
 *   decimals: 1,
 *   valueType: 'rate',
 *   polarity: 'higher-is-better',
 *   basis: 'register',
 *   frequency: 'annual',
 *   sources: [
 *     {
 *       id: 'own-count',
 *       title: { nl: 'Eigen telling', en: 'Own count' },
 *       publisher: 'Gemeente Voorbeeld',
 *       licence: { id: 'CC0-1.0', title: { nl: 'Publiek domein', en: 'Public domain' } },
 *     },
 *   ],
 * });
 * jobs.id; //=> 'jobs-per-1000-inhabitants'
 * ```
 */
export function defineIndicator<const Id extends string>(definition: Indicator<Id>): Indicator<Id> {
  const { id, title, shortTitle, description, unit, decimals, sources } = definition;
  const refuse = (expected: string, received: unknown, fix: string): never => {
    throw new StadspeilError('INDICATOR_INVALID', {
      at: 'defineIndicator',
      expected,
      received: JSON.stringify(received),
      fix,
    });
  };
  if (!idPattern.test(id)) refuse('an id in kebab-case', id, 'Write it like "jobs-per-1000".');
  for (const [name, text] of Object.entries({ title, shortTitle, description, 'unit.label': unit.label })) {
    if (!text.nl.trim() || !text.en.trim()) {
      refuse(`a ${name} in Dutch and English`, text, `Fill in both for "${id}".`);
    }
  }
  for (const pattern of [
    unit.pattern,
    unit.shortPattern,
    unit.differencePattern,
    unit.one?.pattern,
    unit.one?.differencePattern,
  ]) {
    if (pattern && !Object.values(pattern).every((text) => unitPattern.test(text))) {
      refuse('unit patterns with one free {n}', pattern, `Write one free {n} in "${id}".`);
    }
  }
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 10) {
    refuse('decimals from 0 to 10', decimals, `Count those of the source for "${id}".`);
  }
  if (!sources[0]) refuse('at least one source', sources, `Name where "${id}" is from.`);
  return Object.freeze(definition);
}
