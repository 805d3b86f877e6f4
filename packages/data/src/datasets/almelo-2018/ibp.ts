import { defineIndicator } from '@stadspeil/core';
import { booklet, interbestuurlijkProgramma } from './sources.ts';
import { dwellingsPerYearUnit, percentUnit } from './units.ts';

const nationalTarget = {
  theme: 'ibp',
  decimals: 0,
  polarity: 'higher-is-better',
  basis: 'policy',
  frequency: 'irregular',
  sources: [booklet, interbestuurlijkProgramma],
} as const;

/** Definitions of the national targets of the Interbestuurlijk programma. */
export const ibp = [
  defineIndicator({
    ...nationalTarget,
    id: 'ibp-co2-reduction',
    title: { nl: 'CO2-reductie', en: 'CO2 reduction' },
    shortTitle: { nl: 'CO2-reductie', en: 'CO2 reduction' },
    description: {
      nl: 'Hoeveel minder CO2 Nederland in het doeljaar wil uitstoten.',
      en: 'How much less CO2 the Netherlands wants to emit in the target year.',
    },
    unit: percentUnit('de uitstoot in het basisjaar', 'the emissions in the base year'),
    valueType: 'share',
    denominator: {
      nl: 'CO2-uitstoot in het basisjaar, dat niet is gedrukt',
      en: 'CO2 emissions in the base year, which is not printed',
    },
    caveats: [
      {
        nl: 'Het basisjaar staat niet in het boekje.',
        en: 'The base year is not in the booklet.',
      },
      {
        nl: 'Het boekje schrijft "tot 49%". Wij lezen 49% als het doel, niet als een bovengrens.',
        en: 'The booklet says "tot 49%" (to or up to). We read 49% as the target, not as a ceiling.',
      },
    ],
  }),
  defineIndicator({
    ...nationalTarget,
    id: 'ibp-gas-free-new-homes',
    title: {
      nl: 'Nieuwbouwwoningen die per jaar aardgasvrij worden opgeleverd',
      en: 'New homes delivered without natural gas each year',
    },
    shortTitle: { nl: 'Nieuwbouw aardgasvrij', en: 'Gas-free new homes' },
    description: {
      nl: 'Hoeveel nieuwe woningen zonder aardgas Nederland per jaar wil opleveren.',
      en: 'How many new homes without natural gas the Netherlands wants to deliver each year.',
    },
    unit: dwellingsPerYearUnit,
    valueType: 'count',
  }),
  defineIndicator({
    ...nationalTarget,
    id: 'ibp-gas-free-existing-homes',
    title: {
      nl: 'Bestaande woningen die per jaar aardgasvrij of aardgasvrij-ready worden',
      en: 'Existing homes made gas-free or ready for it each year',
    },
    shortTitle: { nl: 'Bestaande bouw aardgasvrij', en: 'Gas-free existing homes' },
    description: {
      nl: 'Hoeveel bestaande woningen Nederland per jaar van het aardgas wil halen of daarop wil voorbereiden.',
      en: 'How many existing homes the Netherlands wants to take off natural gas, or prepare for that, each year.',
    },
    unit: dwellingsPerYearUnit,
    valueType: 'count',
    caveats: [
      {
        nl: 'Het is niet duidelijk of het jaar 2021 ook voor deze woningen geldt. Wij laten het jaar open.',
        en: 'It is not clear whether the year 2021 holds for these homes too. We leave the year open.',
      },
      {
        nl: 'Eén keer noemt het boekje dit een streven.',
        en: 'The booklet calls this an aim in one of the two places.',
      },
    ],
  }),
] as const;
