import { claimStatements } from '../claim/claim-statements.ts';
import type { Claim, ClaimDirection, ClaimStatement } from '../claim/claim.ts';
import type { ClaimSubject, PrintedClaim } from '../claim/printed-claim.ts';
import type { Reference } from '../comparison/reference.ts';
import { fill } from '../format/fill.ts';
import { isUnknownPeriod, type Period } from '../observation/period.ts';
import type { ClaimLanguage } from './claim-language.ts';
import { comparativeOf } from './difference-phrase.ts';
import { isLong } from './join-clauses.ts';
import {
  capitalise,
  categoryLabels,
  gazetteer,
  nameOf,
  type Gazetteer,
  type WordingOptions,
} from './naming.ts';
import { changePhrase, whenPhrase } from './period-phrase.ts';
import { referencePhrase } from './reference-phrase.ts';

/** What the sentence of a claim may be told beside the claim. */
export interface ClaimWordingOptions extends Pick<WordingOptions, 'regions'> {
  /** What claims speak of: indicators, or things that have no figures. Default: none, and a thing goes by its id. */
  readonly subjects?: Iterable<ClaimSubject>;
}

/** What a statement is about and where it was printed, as sentences need it. */
interface Wording {
  readonly claim: Claim | PrintedClaim;
  readonly subjects: ReadonlyMap<string, Omit<ClaimSubject, 'id' | 'polarity'>>;
  readonly regions: Gazetteer;
  readonly language: ClaimLanguage;
}

/**
 * Says a claim in plain sentences, from its fields alone: what, where, when, which way, against what. One
 * sentence for each comparison that it makes; one more where the source names no direction or nothing
 * to compare with, or expects it only.
 *
 * Shape: the words of the source are not repeated, so that nobody takes the sentence for a quotation. A
 * printed claim names what it speaks of itself; for others hand in `subjects`.
 * Magnitude: none, as the claim has none. Never a cause, never a judgement.
 *
 * @example
 * ```ts
 * const claim = {
 *   id: 'jobs-vs-midsize-cities',
 *   indicator: jobs.id,
 *   region: almelo.region,
 *   operation: 'difference',
 *   reference: { kind: 'size-class' },
 *   direction: 'higher',
 * };
 * claimSentence(claim, nl, { subjects: [jobs], regions });
 * //=> 'Banen per 1.000 inwoners: in Almelo hoger dan in gemeenten van 50.000 tot 100.000 inwoners.'
 * ```
 */
export function claimSentence(
  claim: Claim | PrintedClaim,
  language: ClaimLanguage,
  options: ClaimWordingOptions = {},
): string {
  const subjects = new Map([...(options.subjects ?? [])].map((each) => [each.id, each]));
  const wording = { claim, subjects: withOwn(claim, subjects), regions: gazetteer(options), language };
  const statements = claimStatements(claim).map((each) => statementSentences(each, wording));
  const kind = 'kind' in claim && claim.kind !== 'observed' ? [language.claim.kinds[claim.kind]] : [];
  // What several statements leave unsaid is said once.
  return [
    ...new Set([
      ...statements.map(([whole]) => whole),
      ...statements.flatMap(([, ...more]) => more),
      ...kind,
    ]),
  ].join(' ');
}

/** The subjects with that of a printed claim, which names its own. */
function withOwn(
  claim: Claim | PrintedClaim,
  subjects: ReadonlyMap<string, ClaimSubject>,
): Wording['subjects'] {
  if (!('title' in claim)) return subjects;
  const { indicator, title, valueType, categories } = claim;
  const own = {
    title,
    ...(valueType && { valueType }),
    ...(categories && { dimensions: categories }),
  };
  return new Map<string, Omit<ClaimSubject, 'id' | 'polarity'>>([...subjects, [indicator, own]]);
}

/** The statement itself, then what it leaves unsaid. */
function statementSentences(
  statement: ClaimStatement,
  wording: Wording,
): readonly [whole: string, ...more: string[]] {
  const { claim, subjects, regions, language } = wording;
  const { claim: words } = language;
  const { operation, direction, indicator, reference } = statement;
  const subject = subjects.get(indicator);
  const isInferred = 'inferredRegions' in claim && claim.inferredRegions?.includes(statement.region);
  const labels = [
    ...categoryLabels(subject ?? {}, statement, language),
    ...(isInferred ? [language.marks['region-inferred']] : []),
  ];
  const place = nameOf(statement.region, regions, language);
  const isStanding = operation === 'association' || operation === 'state';
  const said = fill(words.said, {
    region: labels.length > 0 ? `${place} (${labels.join(', ')})` : place,
    when: whenOf(statement, claim, language),
    statement: isStanding
      ? words.standing[operation]
      : direction === null
        ? fill(words.noDirection, { reference: phraseOf(statement, wording) })
        : directedPhrase(statement, direction, wording),
  });
  // An id stays as it is written.
  const title = subject ? capitalise(subject.title[language.code]) : indicator;
  const whole = `${title}: ${said}.`;
  const isUnsaid = reference.kind === 'unspecified' && !reference.among && !isStanding;
  return [
    isLong(whole) ? `${title}. ${capitalise(said)}.` : whole,
    ...(direction === null && !isStanding ? [words.directionNotSaid] : []),
    ...(isUnsaid ? [words.referenceNotSaid] : []),
  ];
}

function directedPhrase(statement: ClaimStatement, direction: ClaimDirection, wording: Wording): string {
  const { operation, reference, top = 1 } = statement;
  const { subjects, language } = wording;
  const { claim: words } = language;
  const valueType = subjects.get(statement.indicator)?.valueType ?? 'rate';
  const comparatives = comparativeOf({ valueType }, language);
  const comparative = comparatives[direction === 'not-lower' ? 'lower' : direction];
  const against = placed(reference, phraseOf(statement, wording), language);
  const end = direction === 'higher' || direction === 'lower' ? direction : null;
  switch (operation) {
    case 'trend':
      return words.movement[direction];
    case 'change':
      return fill(words.change, { movement: words.movement[direction], reference: against });
    case 'changes':
      return fill(words.changes[direction], { reference: against });
    case 'rank': {
      const superlative = language.superlatives[valueType] ?? language.superlatives.level;
      const isWhole = reference.kind === 'siblings';
      const among = fill(isWhole ? words.of : words.comparedWith, {
        reference: isWhole
          ? phraseOf({ ...statement, reference: { ...reference, withSelf: true } }, wording)
          : phraseOf(statement, wording),
      });
      if (top !== 1 && end) {
        return fill(words.top, { n: howMany(top), adjective: superlative[end] }) + among;
      }
      if (direction === 'equal') return language.chip.equal + among;
      const place = (direction === 'higher' ? superlative.highest : superlative.lowest) + among;
      return direction === 'not-lower' ? fill(words.not, { statement: place }) : place;
    }
    case 'parts': {
      const whole = phraseOf(statement, wording);
      if (top !== 1 && end) {
        // A part is large or small, whatever is counted in it.
        const { [end]: adjective } = language.superlatives.count ?? language.superlatives.level;
        return fill(words.topPart, { n: howMany(top), adjective }) + fill(words.of, { reference: whole });
      }
      return fill(words.parts[direction], { reference: whole });
    }
    case 'balance':
      if (reference.kind !== 'opposite') return words.balance[direction];
      break;
    default:
  }
  const isUnsaid = reference.kind === 'unspecified' && !reference.among;
  const said = isUnsaid
    ? direction === 'equal'
      ? language.chip.equal
      : comparative
    : fill(direction === 'equal' ? words.equal : words.than, { comparative, reference: against });
  return direction === 'not-lower' ? fill(words.not, { statement: said }) : said;
}

/** "3 ", or nothing where nobody says how many. */
function howMany(top: number | null): string {
  return top === null ? '' : `${top} `;
}

function phraseOf({ reference, region }: ClaimStatement, { subjects, regions, language }: Wording): string {
  const indicators = [...subjects].map(([id, { title }]) => ({ id, title }));
  return referencePhrase(reference, language, { regions: regions.values(), region, indicators });
}

/** A phrase with the word that goes in front of a place or of a group. */
function placed(
  { kind }: Reference,
  reference: string,
  { claim: { inPlace, inGroup } }: ClaimLanguage,
): string {
  switch (kind) {
    case 'country':
    case 'province':
    case 'region':
    case 'city':
    case 'size-class':
    case 'regions':
    case 'siblings':
    case 'unspecified':
      return fill(inPlace, { reference });
    case 'categories':
      return fill(inGroup, { reference });
    default:
      return reference;
  }
}

/** When, with a space in front: the period, else what the source says of time. */
function whenOf(
  { period, since }: ClaimStatement,
  claim: Claim | PrintedClaim,
  language: ClaimLanguage,
): string {
  const isKnown = (each: Period | undefined): each is Period => each !== undefined && !isUnknownPeriod(each);
  if (isKnown(period)) {
    return ` ${isKnown(since) ? changePhrase(since, period, language) : whenPhrase(period, language)}`;
  }
  return 'timeframe' in claim && claim.timeframe ? language.claim.timeframes[claim.timeframe] : '';
}
