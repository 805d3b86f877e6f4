import { nlText } from './nl-text.ts';
import type { ScenarioLanguage } from './scenario-language.ts';
import type { TextLanguage } from './text-language.ts';

const words: Omit<ScenarioLanguage, keyof TextLanguage> = {
  scenario: {
    amount: '€ {n} miljoen',
    routes: {
      none: 'plan zonder opname',
      cautious: 'voorzichtige route',
      'optimistic-full-2020': 'optimistische route, alles in 2020',
      'optimistic-capped': 'optimistische route, nooit meer dan de storting',
      median: 'gemiddelde route',
      structural: 'structurele variant',
      own: 'eigen route',
    },
    draws: '{route}: {when} wordt samen {amount} gebruikt.',
    drawsNothing: '{route}: {when} wordt niets gebruikt.',
    net: {
      in: 'Samen komt er in die jaren {amount} bij de reserve.',
      out: 'Samen gaat er in die jaren {amount} van de reserve af.',
      nothing: 'De reserve is na die jaren even groot.',
    },
    lowest: 'De reserve is het laagst eind {year}: {amount}.',
    lowestChange: {
      higher: 'De reserve is het laagst eind {year}: {amount} meer dan eind {base}.',
      lower: 'De reserve is het laagst eind {year}: {amount} minder dan eind {base}.',
      equal: 'De reserve is het laagst eind {year}: evenveel als eind {base}.',
    },
    recovered: 'Eind {year} is de reserve hersteld: minstens {capacity}.',
    notRecovered: 'Eind {year} is de reserve niet hersteld: minder dan {capacity}.',
    unknown: 'De beginstand is niet bekend. Voor herstel eind {year} is eind {base} minstens {needed} nodig.',
    ratioReached: 'De reserve is voor het eerst groot genoeg eind {year}.',
    ratioNotReached: 'De reserve wordt in deze jaren niet groot genoeg.',
    room: 'Vanaf 2023 is er elk jaar {amount} ruimte.',
    roomUnknown: 'De ruimte vanaf 2023 is niet bekend.',
    ambiguous: 'De bron is op twee manieren te lezen: alles in 2020, of nooit meer dan de storting.',
    warnings: {
      'draw-exceeds-deposit': '{when} wordt {value} gebruikt, {gap} meer dan de storting ({limit}).',
      'room-exceeded': '{when} wordt samen {value} gebruikt, {gap} meer dan de ruimte ({limit}).',
      'not-recovered': 'Eind {year} is de reserve {value}, {gap} minder dan nodig ({limit}).',
      'savings-not-realised': 'Zonder alle besparingen is er {when} geen ruimte.',
    },
    assumptions: {
      'opening-reserve': 'De beginstand van de reserve is zelf gekozen.',
      'no-other-changes': 'Alleen stortingen en opnames veranderen de reserve.',
      'capacity-exact': 'De nodige reserve is precies het bedrag dat de bron noemt.',
      'savings-realised': 'Alle besparingen worden gehaald en zijn zeker.',
      'supervisor-agrees': 'De provincie gaat akkoord.',
      'amounts-example': 'De bron noemt de bedragen als voorbeeld.',
      'amounts-derived': 'De bedragen zijn berekend met de regel van de bron.',
      'deposit-continues': 'De storting blijft als de reserve groot genoeg is.',
      'recovered-by-2022': 'De reserve is eind 2022 hersteld.',
    },
    against: '{first}, vergeleken met {second}.',
    compared: {
      draw: 'Gebruik van 2020 tot en met 2022',
      lowest: 'Laagste punt van de reserve',
      room: 'Ruimte vanaf 2023',
    },
    difference: {
      higher: '{what}: {amount} meer.',
      lower: '{what}: {amount} minder.',
      equal: '{what}: evenveel.',
      unknown: '{what}: niet bekend.',
    },
  },
};

/** The Dutch words of scenarios of the general reserve. */
export const nlScenario: ScenarioLanguage = /* @__PURE__ */ Object.assign({}, nlText, words);
