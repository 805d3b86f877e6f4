import { defineIndicator, type Indicator, type LocalisedText, type Source, type Unit } from '@stadspeil/core';
import { byId, type ById } from '../../by-id.ts';

const revised: LocalisedText = {
  nl: 'De begroting 2018 en het jaarverslag 2019 geven voor hetzelfde jaar andere cijfers. Waarom, staat er niet bij.',
  en: 'The budget of 2018 and the annual report of 2019 give other figures for the same year. They do not say why.',
};

const shared = { theme: 'mandatory-indicators', basis: 'register', frequency: 'annual' } as const;

const percent = { nl: '{n}%', en: '{n}%' };

/** A percentage of a group of people. */
function shareOf(nl: string, en: string): Unit {
  return {
    code: '%',
    label: { nl: `% van ${nl}`, en: `% of ${en}` },
    pattern: percent,
    shortPattern: percent,
  };
}

/** So many of `base` people. */
function per(base: 1_000 | 10_000, code: string, nl: string, en: string): Unit {
  const [dutch, english] = base === 1_000 ? ['1.000', '1,000'] : ['10.000', '10,000'];
  const label = { nl: `${nl.replace('#', dutch)}`, en: `${en.replace('#', english)}` };
  return { code: `${code}/${base}`, label, pattern: { nl: `{n} ${label.nl}`, en: `{n} ${label.en}` } };
}

/**
 * The definitions of an edition. Both have the same indicators; social assistance is printed for every
 * 1,000 inhabitants in the budget and for every 10,000 in the annual report.
 */
export function indicatorsOf(source: Source, socialAssistancePer: 1_000 | 10_000): BudgetIndicators {
  const sources: Indicator['sources'] = [source];
  return byId([
    defineIndicator({
      ...shared,
      id: 'jobs-per-1000-inhabitants',
      title: {
        nl: 'Banen per 1.000 inwoners van 15 tot en met 64 jaar',
        en: 'Jobs per 1,000 inhabitants aged 15 to 64',
      },
      shortTitle: { nl: 'Banen', en: 'Jobs' },
      description: {
        nl: 'Het aantal banen in de gemeente voor elke 1.000 inwoners van 15 tot en met 64 jaar.',
        en: 'The number of jobs in the municipality for every 1,000 inhabitants aged 15 to 64.',
      },
      unit: per(1_000, 'jobs', 'banen per # inwoners', 'jobs per # inhabitants'),
      decimals: 1,
      valueType: 'rate',
      polarity: 'higher-is-better',
      sources,
      denominator: { nl: 'inwoners van 15 tot en met 64 jaar', en: 'inhabitants aged 15 to 64' },
      caveats: [
        revised,
        {
          nl: 'De Staat van de stad 2018 drukt de cijfers af die in de begroting 2018 bij 2016 staan, zonder jaar. Dat jaar blijft daar onbekend.',
          en: 'The booklet Staat van de stad 2018 prints the figures that the budget of 2018 gives for 2016, without a year. There, the year stays unknown.',
        },
      ],
    }),
    defineIndicator({
      ...shared,
      id: 'youth-care-use',
      title: { nl: 'Jongeren met jeugdhulp', en: 'Young people with youth care' },
      shortTitle: { nl: 'Jeugdhulp', en: 'Youth care' },
      description: {
        nl: 'Welk deel van de jongeren onder 18 jaar jeugdhulp krijgt.',
        en: 'Which share of young people under 18 receives youth care.',
      },
      unit: shareOf('de jongeren onder 18 jaar', 'young people under 18'),
      decimals: 1,
      valueType: 'share',
      polarity: 'none',
      sources,
      denominator: { nl: 'jongeren onder 18 jaar', en: 'young people under 18' },
      caveats: [revised],
    }),
    defineIndicator({
      ...shared,
      id: 'social-assistance-rate',
      title: { nl: 'Mensen met een bijstandsuitkering', en: 'People on social assistance' },
      shortTitle: { nl: 'Bijstand', en: 'Social assistance' },
      description: {
        nl: 'Het aantal mensen met een bijstandsuitkering, naar verhouding tot de inwoners van 18 jaar en ouder.',
        en: 'The number of people on social assistance, in relation to the inhabitants aged 18 and over.',
      },
      unit: per(
        socialAssistancePer,
        'persons',
        'per # inwoners van 18 jaar en ouder',
        'per # inhabitants aged 18 and over',
      ),
      decimals: 1,
      valueType: 'rate',
      polarity: 'lower-is-better',
      sources,
      denominator: { nl: 'inwoners van 18 jaar en ouder', en: 'inhabitants aged 18 and over' },
      caveats: [
        revised,
        {
          nl: 'De begroting 2018 telt per 1.000 inwoners, het jaarverslag 2019 per 10.000.',
          en: 'The budget of 2018 counts per 1,000 inhabitants, the annual report of 2019 per 10,000.',
        },
      ],
    }),
    defineIndicator({
      ...shared,
      id: 'net-labour-participation',
      title: { nl: 'Netto arbeidsparticipatie', en: 'Net labour participation' },
      shortTitle: { nl: 'Arbeidsparticipatie', en: 'Labour participation' },
      description: {
        nl: 'Welk deel van de mensen in de werkende leeftijd betaald werk heeft.',
        en: 'Which share of the people of working age has paid work.',
      },
      unit: shareOf('de mensen in de werkende leeftijd', 'people of working age'),
      decimals: 1,
      valueType: 'share',
      polarity: 'higher-is-better',
      sources,
      denominator: { nl: 'mensen in de werkende leeftijd', en: 'people of working age' },
      caveats: [
        {
          nl: 'Tussen welke leeftijden is geteld, weten we niet.',
          en: 'Between which ages was counted is not known to us.',
        },
        {
          nl: 'Voor de grootteklasse verschillen de twee uitgaven in 2015 en 2016 met 0,1. Welke uitgave welk cijfer geeft, weten we niet. Daarom staan beide cijfers er.',
          en: 'For the size class, the two publications differ by 0.1 in 2015 and 2016. Which gives which figure is not known to us, so both are there.',
        },
      ],
    }),
    defineIndicator({
      ...shared,
      id: 'wmo-clients-rate',
      title: { nl: 'Cliënten met een maatwerkarrangement Wmo', en: 'Clients with tailored support (Wmo)' },
      shortTitle: { nl: 'Wmo-cliënten', en: 'Wmo clients' },
      description: {
        nl: 'Het aantal mensen met ondersteuning op maat van de Wet maatschappelijke ondersteuning, per 10.000 inwoners.',
        en: 'The number of people with tailored support under the Social Support Act (Wmo), per 10,000 inhabitants.',
      },
      unit: per(10_000, 'persons', 'cliënten per # inwoners', 'clients per # inhabitants'),
      decimals: 0,
      valueType: 'rate',
      polarity: 'none',
      sources,
      denominator: { nl: 'inwoners', en: 'inhabitants' },
      caveats: [revised],
    }),
  ]);
}

/** The five indicators, by id. */
export type BudgetIndicators = ById<
  readonly [
    Indicator<'jobs-per-1000-inhabitants'>,
    Indicator<'youth-care-use'>,
    Indicator<'social-assistance-rate'>,
    Indicator<'net-labour-participation'>,
    Indicator<'wmo-clients-rate'>,
  ]
>;
