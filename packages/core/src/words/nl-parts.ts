import { nlText } from './nl-text.ts';
import type { PartsLanguage } from './parts-language.ts';
import type { TextLanguage } from './text-language.ts';

/** The Dutch words of parts of a whole, and of refusals. */
export const nlParts: PartsLanguage = /* @__PURE__ */ Object.assign({}, nlText, {
  refusals: {
    'region-mismatch': 'de cijfers gaan over verschillende gebieden',
    'period-unknown': 'het jaar is niet bekend',
    'period-order': 'de cijfers staan niet op volgorde van tijd',
    'unit-mismatch': 'de cijfers hebben verschillende eenheden',
    'no-proportion': 'een percentage zegt hier niets',
    'too-few-figures': 'er zijn te weinig cijfers',
    'base-unusable': 'het basisjaar heeft geen bruikbaar cijfer',
    'reference-unspecified': 'de bron noemt niet waarmee is vergeleken',
    'reference-unfit': 'deze cijfers kunnen niet zo worden vergeleken',
    'region-unknown': 'het gebied is niet bekend',
    'no-such-region': 'het gebied om mee te vergelijken is niet bekend',
    'several-size-classes': 'de groep gemeenten is niet duidelijk',
    'size-class-year': 'de groep gemeenten is van een ander jaar',
    'self-not-separable': 'het gebied kan niet uit het geheel worden gehaald',
    'no-figures': 'er zijn geen cijfers om mee te vergelijken',
  },
  parts: {
    largest: ['Het grootste deel is {parts} ({size}).', 'De grootste delen zijn {parts} ({size}).'],
    smallest: ['Het kleinste deel is {parts} ({size}).', 'De kleinste delen zijn {parts} ({size}).'],
    allEqual: 'Alle {n} delen zijn even groot ({size}).',
    almostEqual: 'Alle {n} delen zijn nagenoeg even groot ({low} tot {high}).',
    share: '{share} van het geheel',
    several: '{n} delen',
    sum: {
      higher: 'Samen zijn de delen {sum}: {difference} meer dan het geheel ({whole}).',
      lower: 'Samen zijn de delen {sum}: {difference} minder dan het geheel ({whole}).',
    },
    equal: 'Samen zijn de delen het geheel.',
    multiResponse: 'Meer dan één antwoord was mogelijk.',
    changedMost: 'Het meest veranderde {part}: {difference}.',
    growthPoints: '{points} van de groei',
    chip: 'grootste: {part} ({size})',
  },
} satisfies Omit<PartsLanguage, keyof TextLanguage>);
