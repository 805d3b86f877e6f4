import { enText } from './en-text.ts';
import type { ScenarioLanguage } from './scenario-language.ts';
import type { TextLanguage } from './text-language.ts';

const words: Omit<ScenarioLanguage, keyof TextLanguage> = {
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
    draws: '{route}: {amount} is used in total {when}.',
    drawsNothing: '{route}: nothing is used {when}.',
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
    roomUnknown: 'The room from 2023 is not known.',
    ambiguous: 'The source can be read in two ways: all in 2020, or never more than the deposit.',
    warnings: {
      'draw-exceeds-deposit': '{when} {value} is used, {gap} more than the deposit ({limit}).',
      'room-exceeded': '{when} {value} is used in total, {gap} more than the room ({limit}).',
      'not-recovered':
        'At the end of {year} the reserve is {value}, {gap} less than what is needed ({limit}).',
      'savings-not-realised': 'Without all savings there is no room {when}.',
    },
    assumptions: {
      'opening-reserve': 'The opening reserve was chosen by the user.',
      'no-other-changes': 'Only deposits and draws change the reserve.',
      'capacity-exact': 'The reserve that is needed is exactly the amount that the source names.',
      'savings-realised': 'All savings are made and certain.',
      'supervisor-agrees': 'The province agrees.',
      'amounts-example': 'The source names the amounts as an example.',
      'amounts-derived': 'The amounts are calculated with the rule of the source.',
      'deposit-continues': 'The deposit goes on after the reserve is large enough.',
      'recovered-by-2022': 'The reserve has recovered by the end of 2022.',
    },
    against: '{first}, compared with {second}.',
    compared: {
      draw: 'Use from 2020 to 2022',
      lowest: 'Lowest point of the reserve',
      room: 'Room from 2023',
    },
    difference: {
      higher: '{what}: {amount} more.',
      lower: '{what}: {amount} less.',
      equal: '{what}: the same.',
      unknown: '{what}: not known.',
    },
  },
};

/** The English words of scenarios of the general reserve. */
export const enScenario: ScenarioLanguage = /* @__PURE__ */ Object.assign({}, enText, words);
