import { defineIndicator, type LocalisedText } from '@stadspeil/core';
import { booklet, waarStaatJeGemeente } from './sources.ts';
import { percentagePointUnit, percentUnit, personsUnit, scoreUnit } from './units.ts';

const latestWave: LocalisedText = {
  nl: 'Het jaar staat niet in de tabel. Wij nemen aan: 2017, de laatste meting.',
  en: 'The year is not in the table. We assume 2017, the latest wave.',
};
const onlySignificant: LocalisedText = {
  nl: 'Alleen wijken die significant afwijken van het gemiddelde van de stad zijn gedrukt.',
  en: 'Only neighbourhoods that differ significantly from the mean of the city are printed.',
};
const scaleAssumed: LocalisedText = {
  nl: 'De schaal van het cijfer is niet gedrukt. Wij nemen aan: 1 tot 10.',
  en: 'The scale of the score is not printed. We assume 1 to 10.',
};

const surveyed = {
  theme: 'survey-appendix',
  basis: 'survey',
  frequency: 'irregular',
  sources: [booklet, waarStaatJeGemeente],
} as const;

const scored = {
  ...surveyed,
  unit: scoreUnit,
  decimals: 1,
  valueType: 'mean',
  polarity: 'higher-is-better',
  caveats: [scaleAssumed, onlySignificant, latestWave],
} as const;

const residentsShare = {
  ...surveyed,
  unit: percentUnit('de inwoners', 'the residents'),
  decimals: 0,
  valueType: 'share',
  denominator: { nl: 'inwoners in de enquête', en: 'residents in the survey' },
} as const;

const barrier = {
  ...residentsShare,
  polarity: 'lower-is-better',
  caveats: [
    {
      nl: 'Het gemiddelde van de stad is niet gedrukt. Alleen wijken die significant hoger liggen, staan in de tabel.',
      en: 'The mean of the city is not printed. Only neighbourhoods that lie significantly higher are in the table.',
    },
    latestWave,
  ],
} as const;

/** Definitions of the appendix 10 jaar Waar staat Almelo. */
export const surveyAppendix = [
  defineIndicator({
    ...scored,
    id: 'neighbourhood-rating',
    title: { nl: 'Waardering buurt', en: 'Appreciation of the neighbourhood' },
    shortTitle: { nl: 'Waardering buurt', en: 'Neighbourhood' },
    description: {
      nl: 'Hoe prettig inwoners hun buurt vinden: zich thuis voelen, niet snel weggaan, prettig met elkaar omgaan en voor elkaar klaarstaan.',
      en: 'How residents value their neighbourhood: feeling at home, not leaving soon, getting on well and helping each other.',
    },
  }),
  defineIndicator({
    ...scored,
    id: 'maintenance-rating',
    title: { nl: 'Waardering onderhoud', en: 'Appreciation of maintenance' },
    shortTitle: { nl: 'Onderhoud', en: 'Maintenance' },
    description: {
      nl: 'Wat inwoners vinden van het onderhoud van perken, plantsoenen, straten en trottoirs, en of de buurt schoon en heel is.',
      en: 'What residents think of the upkeep of greenery, streets and pavements, and whether the neighbourhood is clean and in repair.',
    },
  }),
  defineIndicator({
    ...surveyed,
    id: 'neighbourhood-development-balance',
    title: {
      nl: 'Ontwikkeling buurt, saldo vooruit minus achteruit',
      en: 'Development of the neighbourhood: better minus worse',
    },
    shortTitle: { nl: 'Ontwikkeling buurt', en: 'Development' },
    description: {
      nl: 'Het percentage inwoners dat de buurt vooruit ziet gaan, min het percentage dat de buurt achteruit ziet gaan.',
      en: 'The percentage of residents who see the neighbourhood getting better, less the percentage who see it getting worse.',
    },
    unit: percentagePointUnit,
    decimals: 0,
    valueType: 'balance',
    polarity: 'higher-is-better',
    caveats: [
      {
        nl: 'In de tabel staat een procentteken. Een saldo van twee percentages is in procentpunten.',
        en: 'The table has a percent sign. A balance of two percentages is in percentage points.',
      },
      onlySignificant,
      latestWave,
    ],
  }),
  defineIndicator({
    ...scored,
    id: 'resident-influence-rating',
    title: { nl: 'Invloed inwoners op leefbaarheid', en: "Residents' influence on liveability" },
    shortTitle: { nl: 'Invloed inwoners', en: 'Influence' },
    description: {
      nl: 'Hoe inwoners vinden dat de gemeente de buurt betrekt, een beroep op de buurt doet en plannen uit de buurt steunt.',
      en: 'How residents think the municipality involves the neighbourhood, calls on it and supports its plans.',
    },
  }),
  defineIndicator({
    ...residentsShare,
    id: 'resident-effort-intensive',
    title: { nl: 'Inzet inwoners, intensief', en: "Residents' effort, intensive" },
    shortTitle: { nl: 'Intensieve inzet', en: 'Intensive effort' },
    description: {
      nl: 'Het percentage inwoners dat zich intensief inzet voor de buurt.',
      en: 'The percentage of residents who put intensive effort into the neighbourhood.',
    },
    polarity: 'higher-is-better',
    caveats: [onlySignificant, latestWave],
  }),
  defineIndicator({
    ...residentsShare,
    id: 'resident-effort-incidental',
    title: { nl: 'Inzet inwoners, incidenteel', en: "Residents' effort, occasional" },
    shortTitle: { nl: 'Incidentele inzet', en: 'Occasional effort' },
    description: {
      nl: 'Het percentage inwoners dat zich af en toe inzet voor de buurt.',
      en: 'The percentage of residents who put occasional effort into the neighbourhood.',
    },
    polarity: 'higher-is-better',
    caveats: [onlySignificant, latestWave],
  }),
  defineIndicator({
    ...scored,
    id: 'trust-in-municipal-government',
    title: { nl: 'Vertrouwen in gemeentebestuur', en: 'Trust in municipal government' },
    shortTitle: { nl: 'Vertrouwen', en: 'Trust' },
    description: {
      nl: 'Hoeveel vertrouwen inwoners hebben in het bestuur van de gemeente.',
      en: 'How much trust residents have in the government of the municipality.',
    },
  }),
  defineIndicator({
    ...scored,
    id: 'resident-municipality-cooperation',
    title: { nl: 'Samenwerking inwoners-gemeente', en: 'Cooperation of residents and municipality' },
    shortTitle: { nl: 'Samenwerking', en: 'Cooperation' },
    description: {
      nl: 'Wat inwoners vinden van de samenwerking met de gemeente.',
      en: 'What residents think of the cooperation with the municipality.',
    },
  }),
  defineIndicator({
    ...scored,
    id: 'life-satisfaction',
    title: { nl: 'Tevredenheid leven', en: 'Satisfaction with life' },
    shortTitle: { nl: 'Tevreden met leven', en: 'Life' },
    description: {
      nl: 'Hoe tevreden inwoners zijn met hun leven.',
      en: 'How satisfied residents are with their life.',
    },
  }),
  defineIndicator({
    ...scored,
    id: 'health-satisfaction',
    title: { nl: 'Tevredenheid gezondheid', en: 'Satisfaction with health' },
    shortTitle: { nl: 'Tevreden met gezondheid', en: 'Health' },
    description: {
      nl: 'Hoe tevreden inwoners zijn met hun gezondheid.',
      en: 'How satisfied residents are with their health.',
    },
  }),
  defineIndicator({
    ...barrier,
    id: 'participation-barrier-not-belonging',
    title: { nl: 'Belemmeringen: er niet bij horen', en: 'Barrier: not belonging' },
    shortTitle: { nl: 'Niet bij horen', en: 'Not belonging' },
    description: {
      nl: 'Het percentage inwoners dat minder meedoet omdat zij het gevoel hebben er niet bij te horen.',
      en: 'The percentage of residents who take part less because they feel that they do not belong.',
    },
  }),
  defineIndicator({
    ...barrier,
    id: 'participation-barrier-health',
    title: { nl: 'Belemmeringen: lichamelijke gezondheid', en: 'Barrier: physical health' },
    shortTitle: { nl: 'Lichamelijke gezondheid', en: 'Physical health' },
    description: {
      nl: 'Het percentage inwoners dat minder meedoet door de lichamelijke gezondheid.',
      en: 'The percentage of residents who take part less because of physical health.',
    },
  }),
  defineIndicator({
    ...barrier,
    id: 'participation-barrier-functioning',
    title: { nl: 'Belemmeringen: fysiek functioneren', en: 'Barrier: physical functioning' },
    shortTitle: { nl: 'Fysiek functioneren', en: 'Functioning' },
    description: {
      nl: 'Het percentage inwoners dat minder meedoet door het fysiek functioneren.',
      en: 'The percentage of residents who take part less because of physical functioning.',
    },
  }),
  defineIndicator({
    ...barrier,
    id: 'participation-barrier-financial',
    title: { nl: 'Belemmeringen: financieel', en: 'Barrier: money' },
    shortTitle: { nl: 'Financieel', en: 'Money' },
    description: {
      nl: 'Het percentage inwoners dat minder meedoet door geldgebrek.',
      en: 'The percentage of residents who take part less for lack of money.',
    },
    caveats: [
      {
        nl: 'Het boekje noemt deze belemmering alleen bij een grafiek, zonder cijfers.',
        en: 'The booklet names this barrier only beside a chart, without figures.',
      },
    ],
  }),
  defineIndicator({
    ...barrier,
    id: 'participation-barriers-chart',
    title: {
      nl: 'Belemmeringen om maatschappelijk mee te doen (>=10%)',
      en: 'Barriers to taking part in society (10% and more)',
    },
    shortTitle: { nl: 'Belemmeringen', en: 'Barriers' },
    description: {
      nl: 'De percentages in de grafiek van vier belemmeringen in acht wijken.',
      en: 'The percentages in the chart of four barriers in eight neighbourhoods.',
    },
    caveats: [
      {
        nl: 'Welk percentage bij welke wijk en belemmering hoort, is uit het boekje niet te bewijzen.',
        en: 'Which percentage belongs to which neighbourhood and barrier cannot be proven from the booklet.',
      },
      { nl: 'Percentages onder 10% zijn niet gedrukt.', en: 'Percentages under 10% are not printed.' },
      latestWave,
    ],
  }),
  defineIndicator({
    ...residentsShare,
    id: 'social-support',
    title: { nl: 'Sociale steun zeker/waarschijnlijk', en: 'Social support, certainly or probably' },
    shortTitle: { nl: 'Sociale steun', en: 'Social support' },
    description: {
      nl: 'Het percentage inwoners dat zeker of waarschijnlijk op steun van anderen kan rekenen.',
      en: 'The percentage of residents who can certainly or probably count on the support of others.',
    },
    polarity: 'higher-is-better',
    caveats: [
      {
        nl: 'Bij het gemiddelde van de stad staat geen procentteken. Wij nemen aan: procent.',
        en: 'The mean of the city has no percent sign. We assume per cent.',
      },
      onlySignificant,
      latestWave,
    ],
  }),
  defineIndicator({
    ...surveyed,
    id: 'survey-respondents',
    title: {
      nl: 'Deelnemers aan "Ontwikkeling buurt"',
      en: 'Respondents to "Development of the neighbourhood"',
    },
    shortTitle: { nl: 'Deelnemers', en: 'Respondents' },
    description: {
      nl: 'Hoeveel inwoners de vraag naar de ontwikkeling van hun buurt beantwoordden.',
      en: 'How many residents answered the question on the development of their neighbourhood.',
    },
    unit: personsUnit,
    decimals: 0,
    valueType: 'count',
    polarity: 'none',
    caveats: [
      {
        nl: 'Dit aantal hoort bij één grafiek, niet bij de hele enquête.',
        en: 'This number belongs to one chart, not to the whole survey.',
      },
      latestWave,
    ],
  }),
] as const;
