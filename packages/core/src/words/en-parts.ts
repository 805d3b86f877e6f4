import { enText } from './en-text.ts';
import type { PartsLanguage } from './parts-language.ts';
import type { TextLanguage } from './text-language.ts';

/** The English words of parts of a whole, and of refusals. */
export const enParts: PartsLanguage = /* @__PURE__ */ Object.assign({}, enText, {
  refusals: {
    'region-mismatch': 'the figures are of different areas',
    'period-unknown': 'the year of one of the figures is not known',
    'period-order': 'the figures are not in order of time',
    'unit-mismatch': 'the figures have different units',
    'no-proportion': 'a percentage says nothing about these figures',
    'too-few-figures': 'there are too few figures',
    'base-unusable': 'the base year has no figure that can be used',
    'reference-unspecified': 'the source does not say what it is compared with',
    'reference-unfit': 'these figures cannot be compared in this way',
    'region-unknown': 'the area is not known',
    'no-such-region': 'the area to compare with is not known',
    'several-size-classes': 'it is not clear which group of municipalities is meant',
    'size-class-year': 'the group of municipalities is of another year',
    'self-not-separable': 'the area cannot be taken out of the whole',
    'no-figures': 'there are no figures to compare with',
  },
  parts: {
    largest: ['The largest part is {parts} ({size}).', 'The largest parts are {parts} ({size}).'],
    smallest: ['The smallest part is {parts} ({size}).', 'The smallest parts are {parts} ({size}).'],
    allEqual: 'All {n} parts are equally large ({size}).',
    almostEqual: 'All {n} parts are almost equally large ({low} to {high}).',
    share: '{share} of the whole',
    several: '{n} parts',
    sum: {
      higher: 'Together the parts are {sum}: {difference} more than the whole ({whole}).',
      lower: 'Together the parts are {sum}: {difference} less than the whole ({whole}).',
    },
    equal: 'Together the parts are the whole.',
    multiResponse: 'More than one answer was possible.',
    changedMost: 'What changed most is {part}: {difference}.',
    growthPoints: '{points} of the growth',
    chip: 'largest: {part} ({size})',
  },
} satisfies Omit<PartsLanguage, keyof TextLanguage>);
