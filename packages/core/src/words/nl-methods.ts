import type { MethodLanguage } from './method-language.ts';

/** The Dutch words for how something was tested or calculated. */
export const nlMethods: MethodLanguage = {
  method: {
    names: {
      none: 'niet getoetst',
      printed: 'significantie volgens de bron',
      'benchmark-outside-interval': 'het vergelijkingscijfer tegenover het interval',
      'interval-of-difference': 'het interval van het verschil',
      'mann-kendall': 'de trendtoets van Mann en Kendall',
      'weighted-slope': 'de gewogen helling van de reeks',
      wilson: 'het interval van Wilson',
      byar: 'het interval van Byar',
      'exact-poisson': 'het exacte interval van Poisson',
      'student-t': 'het interval van Student',
      'dobson-byar': 'het interval van Dobson en Byar',
      funnel: 'de grenzen van een trechtergrafiek',
      'slope-index': 'de helling over groepen',
      'quantile-groups': 'groepen van gelijke grootte',
      'pooled-score': 'de toets van twee percentages',
    },
    atLevel: '{method}, met {level} zekerheid',
    tooLittle: 'Niet berekend: {reason}.',
    tooLittleReasons: {
      'too-few-observations': 'er zijn te weinig waarnemingen',
      'fewer-values-than-groups': 'er zijn minder cijfers dan groepen',
      'too-few-groups': 'er zijn te weinig groepen',
      'too-few-points': 'de reeks heeft te weinig cijfers',
      'no-intervals': 'de cijfers hebben geen marges',
      'no-strata': 'er zijn geen groepen om mee te rekenen',
      'no-events': 'er is niets geteld',
      'nothing-expected': 'er was niets te verwachten',
    },
  },
};
