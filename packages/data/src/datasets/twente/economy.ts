import { defineIndicator } from '@stadspeil/core';
import { computedForGroups } from './population.ts';
import { districtsSource, keyFiguresSource } from './sources.ts';
import { countUnit } from './units.ts';

const shared = {
  theme: 'economy',
  polarity: 'none',
  basis: 'register',
  frequency: 'irregular',
} as const;

/** Definitions of the theme Economie en voorzieningen. */
export const economyIndicators = [
  defineIndicator({
    ...shared,
    id: 'business-establishments',
    title: { nl: 'Bedrijfsvestigingen', en: 'Business establishments' },
    shortTitle: { nl: 'Bedrijven', en: 'Businesses' },
    description: {
      nl: 'Hoeveel vestigingen van bedrijven er in een gebied zijn.',
      en: 'How many establishments of businesses there are in an area.',
    },
    unit: countUnit('establishments', ['vestigingen', 'vestiging'], ['establishments', 'establishment']),
    decimals: 0,
    valueType: 'count',
    sources: [keyFiguresSource],
    caveats: [
      {
        nl: 'Aantallen zijn afgerond op een veelvoud van 5.',
        en: 'Counts are rounded to a multiple of 5.',
      },
      computedForGroups,
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'cars-per-1000',
    title: { nl: 'Personenauto’s per 1.000 inwoners', en: 'Cars per 1,000 inhabitants' },
    shortTitle: { nl: 'Auto’s', en: 'Cars' },
    description: {
      nl: 'Het aantal personenauto’s op 1 januari voor elke 1.000 inwoners.',
      en: 'The number of cars on 1 January for every 1,000 inhabitants.',
    },
    unit: countUnit(
      'cars/1000',
      ['auto’s per 1.000 inwoners', 'auto per 1.000 inwoners'],
      ['cars per 1,000 inhabitants', 'car per 1,000 inhabitants'],
    ),
    decimals: 0,
    valueType: 'rate',
    sources: [keyFiguresSource],
    denominator: { nl: 'inwoners', en: 'inhabitants' },
    caveats: [
      {
        nl: 'Auto’s van lease- en verhuurbedrijven tellen mee in de gemeente waar het bedrijf staat. Dat geeft in enkele gemeenten een veel te hoog cijfer.',
        en: 'Cars of leasing and rental companies count where the company is. In a few municipalities this makes the figure far too high.',
      },
      computedForGroups,
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'cars-per-household',
    title: { nl: 'Personenauto’s per huishouden', en: 'Cars per household' },
    shortTitle: { nl: 'Auto’s per huishouden', en: 'Cars per household' },
    description: {
      nl: 'Het aantal personenauto’s op 1 januari per huishouden.',
      en: 'The number of cars on 1 January per household.',
    },
    unit: countUnit(
      'cars/household',
      ['auto’s per huishouden', 'auto per huishouden'],
      ['cars per household', 'car per household'],
    ),
    decimals: 1,
    valueType: 'ratio',
    sources: [districtsSource],
    denominator: { nl: 'particuliere huishoudens', en: 'private households' },
    caveats: [
      {
        nl: 'Auto’s van lease- en verhuurbedrijven tellen mee waar het bedrijf staat.',
        en: 'Cars of leasing and rental companies count where the company is.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'social-assistance-recipients',
    title: { nl: 'Mensen met een bijstandsuitkering', en: 'People on social assistance' },
    shortTitle: { nl: 'Bijstand', en: 'Social assistance' },
    description: {
      nl: 'Hoeveel mensen een bijstandsuitkering van de Participatiewet hebben.',
      en: 'How many people receive social assistance under the Participation Act.',
    },
    unit: countUnit('persons', ['mensen', 'persoon'], ['people', 'person']),
    decimals: 0,
    valueType: 'count',
    sources: [districtsSource],
    caveats: [
      {
        nl: 'Aantallen zijn afgerond op een veelvoud van 10. Mensen in een instelling en mensen zonder dak of thuis tellen niet mee.',
        en: 'Counts are rounded to a multiple of 10. People in institutions and homeless people are not counted.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'distance-to-supermarket',
    title: { nl: 'Afstand tot een grote supermarkt', en: 'Distance to a large supermarket' },
    shortTitle: { nl: 'Supermarkt', en: 'Supermarket' },
    description: {
      nl: 'Hoe ver inwoners gemiddeld over de weg van een grote supermarkt wonen.',
      en: 'How far inhabitants live from a large supermarket by road, on average.',
    },
    unit: {
      code: 'km',
      label: { nl: 'kilometer', en: 'kilometres' },
      pattern: { nl: '{n} km', en: '{n} km' },
    },
    decimals: 1,
    valueType: 'mean',
    sources: [districtsSource],
    denominator: { nl: 'inwoners', en: 'inhabitants' },
  }),
] as const;
