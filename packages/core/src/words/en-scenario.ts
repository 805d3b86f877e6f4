import type { FormatLanguage } from '../format/format-language.ts';
import { enText } from './en-text.ts';
import type { ScenarioLanguage } from './scenario-language.ts';

const words: Omit<ScenarioLanguage, keyof FormatLanguage> = {
  scenario: {
    amount: '€{n} million',
    routes: {
      none: 'plan without draws',
      cautious: 'cautious route',
      'optimistic-full-2020': 'optimistic route, all in 2020',
      'optimistic-capped': 'optimistic route, never more than the deposit',
      median: 'median route',
      structural: 'structural variant',
      own: 'own route',
    },
    draws: '{route}: {amount} is used in total from {years}.',
    drawsNothing: '{route}: nothing is used from {years}.',
    net: {
      in: 'In total {amount} is added to the reserve in those years.',
      out: 'In total {amount} is taken off the reserve in those years.',
      nothing: 'After those years the reserve is as large as before.',
    },
    lowest: 'The reserve is lowest at the end of {year}: {amount}.',
    lowestChange: {
      higher: 'The reserve is lowest at the end of {year}: {amount} more than at the end of {base}.',
      lower: 'The reserve is lowest at the end of {year}: {amount} less than at the end of {base}.',
      equal: 'The reserve is lowest at the end of {year}: the same as at the end of {base}.',
    },
    recovered: 'At the end of {year} the reserve has recovered: at least {capacity}.',
    notRecovered: 'At the end of {year} the reserve has not recovered: less than {capacity}.',
    unknown:
      'The opening reserve is not known. To recover by the end of {year}, at least {needed} is needed at the end of {base}.',
    ratioReached: 'The reserve is large enough for the first time at the end of {year}.',
    ratioNotReached: 'The reserve does not become large enough in these years.',
    room: 'From 2023 there is room for {amount} each year.',
    roomUnknown: 'How much room there is from 2023 is not known.',
    ambiguities: {
      'full-use-or-part-of-deposit':
        'The source can be read in two ways: all in 2020, or never more than the deposit.',
    },
    warnings: {
      'draw-exceeds-deposit': 'In {years} {value} is used, {gap} more than the deposit ({limit}).',
      'room-exceeded': 'In {years} {value} is used in total, {gap} more than the room ({limit}).',
      'not-recovered':
        'At the end of {years} the reserve is {value}, {gap} less than what is needed ({limit}).',
      'savings-not-realised': 'Without all savings there is no room in {years}.',
    },
    assumptions: {
      'opening-reserve': 'The opening reserve was chosen by the user.',
      'no-other-changes': 'Only deposits and draws change the reserve.',
      'capacity-exact': 'The reserve that is needed is exactly the amount that the source calls "circa".',
      'savings-realised': 'All savings are made and certain.',
      'supervisor-agrees': 'The province agrees.',
      'amounts-example': 'The source names the amounts as an example.',
      'amounts-derived': 'The source names a rule, and the amounts are calculated with it.',
      'deposit-continues': 'The deposit goes on after the reserve is large enough.',
      'recovered-by-2022': 'The reserve has recovered by the end of 2022.',
    },
    against: '{first}, compared with {second}.',
    drawDifference: {
      higher: '{amount} more is used.',
      lower: '{amount} less is used.',
      equal: 'The same amount is used.',
    },
    lowestDifference: {
      higher: 'At the lowest point the reserve is {amount} higher.',
      lower: 'At the lowest point the reserve is {amount} lower.',
      equal: 'At the lowest point the reserve is the same.',
      unknown: 'The lowest point of one of the two is not known.',
    },
    roomDifference: {
      higher: 'From 2023 there is room for {amount} more each year.',
      lower: 'From 2023 there is room for {amount} less each year.',
      equal: 'From 2023 there is the same room.',
      unknown: 'The room from 2023 is not known for at least one of the two.',
    },
  },
};

/** The English words of scenarios of the general reserve. */
export const enScenario: ScenarioLanguage = /* @__PURE__ */ Object.assign({}, enText, words);
