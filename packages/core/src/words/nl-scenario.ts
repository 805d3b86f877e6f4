import type { FormatLanguage } from '../format/format-language.ts';
import { nlText } from './nl-text.ts';
import type { ScenarioLanguage } from './scenario-language.ts';

const words: Omit<ScenarioLanguage, keyof FormatLanguage> = {
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
    draws: '{route}: van {years} wordt samen {amount} gebruikt.',
    drawsNothing: '{route}: van {years} wordt niets gebruikt.',
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
    roomUnknown: 'Hoeveel ruimte er vanaf 2023 is, is niet bekend.',
    ambiguities: {
      'full-use-or-part-of-deposit':
        'De bron is op twee manieren te lezen: alles in 2020, of nooit meer dan de storting.',
    },
    warnings: {
      'draw-exceeds-deposit': 'In {years} wordt {value} gebruikt, {gap} meer dan de storting ({limit}).',
      'room-exceeded': 'In {years} wordt samen {value} gebruikt, {gap} meer dan de ruimte ({limit}).',
      'not-recovered': 'Eind {years} is de reserve {value}, {gap} minder dan nodig ({limit}).',
      'savings-not-realised': 'Zonder alle besparingen is er in {years} geen ruimte.',
    },
    assumptions: {
      'opening-reserve': 'De beginstand van de reserve is zelf gekozen.',
      'no-other-changes': 'Alleen stortingen en opnames veranderen de reserve.',
      'capacity-exact': 'De reserve die nodig is, is precies het bedrag dat de bron "circa" noemt.',
      'savings-realised': 'Alle besparingen worden gehaald en zijn zeker.',
      'supervisor-agrees': 'De provincie gaat akkoord.',
      'amounts-example': 'De bron noemt de bedragen als voorbeeld.',
      'amounts-derived': 'De bron noemt een regel, en de bedragen zijn daarmee berekend.',
      'deposit-continues': 'De storting gaat door nadat de reserve groot genoeg is.',
      'recovered-by-2022': 'De reserve is eind 2022 hersteld.',
    },
    against: '{first}, vergeleken met {second}.',
    drawDifference: {
      higher: 'Er wordt {amount} meer gebruikt.',
      lower: 'Er wordt {amount} minder gebruikt.',
      equal: 'Er wordt evenveel gebruikt.',
    },
    lowestDifference: {
      higher: 'Op het laagste punt is de reserve {amount} hoger.',
      lower: 'Op het laagste punt is de reserve {amount} lager.',
      equal: 'Op het laagste punt is de reserve even hoog.',
      unknown: 'Het laagste punt van een van de twee is niet bekend.',
    },
    roomDifference: {
      higher: 'Vanaf 2023 is er elk jaar {amount} meer ruimte.',
      lower: 'Vanaf 2023 is er elk jaar {amount} minder ruimte.',
      equal: 'Vanaf 2023 is er evenveel ruimte.',
      unknown: 'De ruimte vanaf 2023 is van minstens één van de twee niet bekend.',
    },
  },
};

/** The Dutch words of scenarios of the general reserve. */
export const nlScenario: ScenarioLanguage = /* @__PURE__ */ Object.assign({}, nlText, words);
