import { defineIndicator } from '@stadspeil/core';
import { computedForGroups } from './population.ts';
import { dwellingStockSource, housePriceSource, keyFiguresSource, salePriceSource } from './sources.ts';
import { countUnit, euroUnit, indexUnit, shareUnit, thousandEurosUnit } from './units.ts';

const shared = { theme: 'housing', polarity: 'none', basis: 'register' } as const;

/** Definitions of the theme Wonen. */
export const housingIndicators = [
  defineIndicator({
    ...shared,
    id: 'house-price-index',
    title: { nl: 'Prijsindex bestaande koopwoningen', en: 'Price index of existing owner-occupied homes' },
    shortTitle: { nl: 'Huizenprijzen', en: 'House prices' },
    description: {
      nl: 'Hoe de prijzen van bestaande koopwoningen veranderen. Het gemiddelde van 2020 is 100.',
      en: 'How the prices of existing owner-occupied homes change. The mean of 2020 is 100.',
    },
    unit: indexUnit,
    decimals: 1,
    valueType: 'index',
    frequency: 'quarterly',
    sources: [housePriceSource],
    caveats: [
      {
        nl: 'Zijn er in een provincie weinig woningen verkocht, dan kan de index schommelen. Kijk dan naar de lange termijn.',
        en: 'Where few homes are sold in a province, the index can fluctuate. Look at the long term then.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'house-sales',
    title: { nl: 'Verkochte bestaande koopwoningen', en: 'Existing owner-occupied homes sold' },
    shortTitle: { nl: 'Verkochte woningen', en: 'Homes sold' },
    description: {
      nl: 'Hoeveel bestaande woningen in een kwartaal door particulieren zijn gekocht.',
      en: 'How many existing homes were bought by private persons in a quarter.',
    },
    unit: countUnit('dwellings', ['woningen', 'woning'], ['homes', 'home']),
    decimals: 0,
    valueType: 'count',
    frequency: 'quarterly',
    sources: [housePriceSource],
    caveats: [
      {
        nl: 'Geteld zijn de verkopen die het Kadaster tot het einde van het kwartaal inschreef.',
        en: 'Counted are the sales that the land registry recorded up to the end of the quarter.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'average-sale-price',
    title: { nl: 'Gemiddelde verkoopprijs van woningen', en: 'Average sale price of homes' },
    shortTitle: { nl: 'Verkoopprijs', en: 'Sale price' },
    description: {
      nl: 'Wat particulieren in een jaar gemiddeld betaalden voor een bestaande woning.',
      en: 'What private persons paid for an existing home in a year, on average.',
    },
    unit: euroUnit,
    decimals: 0,
    valueType: 'mean',
    frequency: 'annual',
    sources: [salePriceSource],
    denominator: { nl: 'verkochte woningen', en: 'homes sold' },
    caveats: [
      {
        nl: 'Elk jaar worden andere woningen verkocht. De gemiddelde prijs zegt daarom niet hoe de huizenprijzen veranderen.',
        en: 'Other homes are sold each year. The average price therefore does not say how house prices change.',
      },
      {
        nl: 'Voor Twente is geen gemiddelde prijs gepubliceerd.',
        en: 'No average price is published for Twente.',
      },
      {
        nl: 'Gemeenten zijn in deze jaren samengevoegd. De Friese Meren kreeg in juli 2015 een andere naam en code en staat dat jaar met beide in de tabel.',
        en: 'Municipalities were merged in these years. De Friese Meren got another name and code in July 2015 and is in the table with both for that year.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'dwelling-stock',
    title: { nl: 'Woningvoorraad op 31 december', en: 'Dwelling stock on 31 December' },
    shortTitle: { nl: 'Woningvoorraad', en: 'Dwelling stock' },
    description: {
      nl: 'Hoeveel woningen er in Nederland aan het einde van het jaar zijn, in duizenden.',
      en: 'How many homes there are in the Netherlands at the end of the year, in thousands.',
    },
    unit: {
      code: 'dwellings_1000',
      label: { nl: 'duizend woningen', en: 'thousand homes' },
      pattern: { nl: '{n} duizend woningen', en: '{n} thousand homes' },
    },
    decimals: 0,
    valueType: 'count',
    frequency: 'annual',
    sources: [dwellingStockSource],
    caveats: [
      {
        nl: 'Tot 2012 zijn woningen geteld in het Woningregister, daarna in de registratie van adressen en gebouwen (BAG). Het CBS heeft de jaren voor 2012 aangepast aan de nieuwe definitie.',
        en: 'Until 2012 homes were counted in the register of homes, from then on in that of addresses and buildings (BAG). CBS has adapted the years before 2012 to the new definition.',
      },
      {
        nl: 'Vanaf 2025 komt het cijfer uit een andere statistiek. Het begin van 2025 ligt daardoor ongeveer 50 woningen hoger dan het einde van 2024.',
        en: 'From 2025 on the figure comes from other statistics. The start of 2025 is therefore about 50 homes above the end of 2024.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'dwellings-built',
    title: { nl: 'Nieuwbouwwoningen', en: 'Newly built homes' },
    shortTitle: { nl: 'Nieuwbouw', en: 'Newly built' },
    description: {
      nl: 'Hoeveel woningen er in een jaar door nieuwbouw bij kwamen.',
      en: 'How many homes were added by new building in a year.',
    },
    unit: countUnit('dwellings', ['woningen', 'woning'], ['homes', 'home']),
    decimals: 0,
    valueType: 'count',
    frequency: 'annual',
    sources: [dwellingStockSource],
    caveats: [
      {
        nl: 'Cijfers van voor 1926 staan niet in de tabel.',
        en: 'Figures of before 1926 are not in the table.',
      },
      {
        nl: 'Vanaf 2012 komen de cijfers uit de registratie van adressen en gebouwen (BAG), daarvoor uit andere tellingen.',
        en: 'From 2012 on the figures come from the register of addresses and buildings (BAG), before that from other counts.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'dwellings-demolished',
    title: { nl: 'Gesloopte woningen', en: 'Demolished homes' },
    shortTitle: { nl: 'Sloop', en: 'Demolished' },
    description: {
      nl: 'Hoeveel woningen er in een jaar door sloop verdwenen.',
      en: 'How many homes disappeared by demolition in a year.',
    },
    unit: countUnit('dwellings', ['woningen', 'woning'], ['homes', 'home']),
    decimals: 0,
    valueType: 'count',
    frequency: 'annual',
    sources: [dwellingStockSource],
    caveats: [
      {
        nl: 'Cijfers van 1940 tot en met 1944 staan niet in de tabel.',
        en: 'Figures of 1940 to 1944 are not in the table.',
      },
      {
        nl: 'Vanaf 2012 komen de cijfers uit de registratie van adressen en gebouwen (BAG), daarvoor uit andere tellingen.',
        en: 'From 2012 on the figures come from the register of addresses and buildings (BAG), before that from other counts.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'dwellings',
    title: { nl: 'Woningen op 1 januari', en: 'Homes on 1 January' },
    shortTitle: { nl: 'Woningen', en: 'Homes' },
    description: {
      nl: 'Hoeveel woningen er op 1 januari in een gebied staan.',
      en: 'How many homes there are in an area on 1 January.',
    },
    unit: countUnit('dwellings', ['woningen', 'woning'], ['homes', 'home']),
    decimals: 0,
    valueType: 'count',
    frequency: 'irregular',
    sources: [keyFiguresSource],
    caveats: [computedForGroups],
  }),
  defineIndicator({
    ...shared,
    id: 'owner-occupied-share',
    title: { nl: 'Aandeel koopwoningen', en: 'Share of owner-occupied homes' },
    shortTitle: { nl: 'Koopwoningen', en: 'Owner-occupied' },
    description: {
      nl: 'Welk deel van de woningen van de bewoner zelf is.',
      en: 'Which share of homes is owned by who lives there.',
    },
    unit: shareUnit('de woningen', 'homes'),
    decimals: 1,
    valueType: 'share',
    frequency: 'irregular',
    sources: [keyFiguresSource],
    denominator: { nl: 'woningen', en: 'homes' },
    caveats: [
      computedForGroups,
      {
        nl: 'Voor een groep gemeenten is gewogen met de woningen op 1 januari.',
        en: 'For a group of municipalities it is weighed by the homes on 1 January.',
      },
    ],
  }),
  defineIndicator({
    ...shared,
    id: 'average-woz-value',
    title: { nl: 'Gemiddelde WOZ-waarde van woningen', en: 'Average assessed value of homes (WOZ)' },
    shortTitle: { nl: 'WOZ-waarde', en: 'Assessed value' },
    description: {
      nl: 'De gemiddelde waarde van woningen volgens de Wet waardering onroerende zaken, in duizenden euro.',
      en: 'The average value of homes under the act on the assessment of property (WOZ), in thousands of euros.',
    },
    unit: thousandEurosUnit,
    decimals: 0,
    valueType: 'mean',
    frequency: 'irregular',
    sources: [keyFiguresSource],
    denominator: { nl: 'woningen', en: 'homes' },
    caveats: [
      computedForGroups,
      {
        nl: 'Voor een groep gemeenten is gewogen met de woningen op 1 januari.',
        en: 'For a group of municipalities it is weighed by the homes on 1 January.',
      },
    ],
  }),
] as const;
