import type { ClaimLanguage } from './claim-language.ts';
import { nlOperations } from './nl-operations.ts';
import type { OperationLanguage } from './operation-language.ts';

/** The Dutch words of printed claims, with those of every comparison. */
export const nlClaims: ClaimLanguage = /* @__PURE__ */ Object.assign({}, nlOperations, {
  claim: {
    said: 'in {region}{when} {statement}',
    than: '{comparative} dan {reference}',
    equal: '{comparative} {reference}',
    not: 'niet {statement}',
    movement: {
      higher: 'een stijging',
      lower: 'een daling',
      equal: 'geen verandering',
      'not-lower': 'geen daling',
    },
    change: '{movement} vergeleken met {reference}',
    changes: {
      higher: 'een hogere groei dan {reference}',
      lower: 'een lagere groei dan {reference}',
      equal: 'dezelfde groei als {reference}',
      'not-lower': 'geen lagere groei dan {reference}',
    },
    balance: {
      higher: 'een positief saldo',
      lower: 'een negatief saldo',
      equal: 'een saldo van nul',
      'not-lower': 'geen negatief saldo',
    },
    top: 'een van de {n}{adjective}',
    of: ' van {reference}',
    comparedWith: ', vergeleken met {reference}',
    parts: {
      higher: 'het grootste deel van {reference}',
      lower: 'het kleinste deel van {reference}',
      equal: 'een even groot deel van {reference}',
      'not-lower': 'niet het kleinste deel van {reference}',
    },
    topPart: 'een van de {n}{adjective} delen',
    standing: { association: 'noemt de bron een verband', state: 'is dit volgens de bron zo' },
    noDirection: 'vergeleken met {reference}',
    directionNotSaid: 'De bron noemt geen richting.',
    referenceNotSaid: 'Waarmee is vergeleken, noemt de bron niet.',
    inPlace: 'in {reference}',
    inGroup: 'bij {reference}',
    kinds: { forecast: 'De bron verwacht dit.', target: 'De bron noemt dit als doel.' },
    timeframes: {
      recent: ' de laatste jaren',
      lasting: ' al jaren',
      future: ' in de toekomst',
      latest: ' bij de laatste meting',
    },
  },
  claimTest: {
    supported: 'De cijfers ondersteunen deze bewering.',
    contradicted: 'De cijfers spreken deze bewering tegen.',
    notTestable: 'Deze bewering is niet te toetsen: {reason}.',
    reasons: {
      'absent-target': 'er is geen cijfer',
      'absent-benchmark': 'er is geen cijfer om mee te vergelijken',
      'not-a-comparison': 'de bron vergelijkt hier geen cijfers',
      'no-direction': 'de bron noemt geen richting',
      'indicator-unknown': 'er zijn geen cijfers',
      chance: 'het verschil kan toeval zijn',
      'incomplete-set': 'niet van alle gebieden is er een cijfer',
      'top-unspecified': 'de bron zegt niet om hoeveel het gaat',
    },
  },
} satisfies Omit<ClaimLanguage, keyof OperationLanguage>);
