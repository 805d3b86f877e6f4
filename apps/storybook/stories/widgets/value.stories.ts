import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import {
  booksByAge,
  provisionalFigure,
  secretFigure,
  uncertainFigure,
  yearsWithGap,
  yearsWithMarks,
} from './own-figures.ts';
import { almelo, renderInSentence } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Cijfer in een zin',
  id: 'widgets-value',
  component: 'stadspeil-value',
  tags: ['autodocs'],
  render: renderInSentence('Banen per 1.000 inwoners in Almelo: ', '.'),
  args: { ...almelo, indicator: 'jobs-per-1000-inhabitants' },
};

export default meta;

type Story = StoryObj;

export const InSentence: Story = { name: 'Een cijfer in een zin' };

export const MoreThan: Story = {
  name: '‘Ruim 4.500’: een cijfer dat de bron afrondt',
  render: renderInSentence('In de topsector HTSM werken in Almelo ', ' mensen.'),
  args: { indicator: 'htsm-workers' },
};

export const InWords: Story = {
  name: '‘Paar honderd’: een cijfer dat de bron alleen in woorden geeft',
  render: renderInSentence('Gerealiseerde beschutte werkplekken in Nederland: ', '.'),
  args: { indicator: 'sheltered-work-realised-2016', region: 'NL01' },
};

export const Secret: Story = {
  name: 'Een cijfer dat geheim moet blijven (verzonnen cijfers)',
  render: renderInSentence('Geleende boeken per inwoner in Noord: ', '.'),
  args: { src: undefined, indicator: undefined, data: secretFigure, region: 'voorstad/noord' },
};

export const Provisional: Story = {
  name: 'Een voorlopig cijfer (verzonnen cijfers)',
  render: renderInSentence('Geleende boeken per inwoner in Voorstad: ', '.'),
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: provisionalFigure },
};

export const Forecast: Story = {
  name: 'Een prognose (verzonnen cijfers)',
  render: renderInSentence('Geleende boeken per inwoner in Voorstad: ', '.'),
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: yearsWithGap },
};

export const GoalIsNoFigure: Story = {
  name: 'Een meting gaat voor een later doel (verzonnen cijfers)',
  render: renderInSentence('Geleende boeken per inwoner in Voorstad: ', '.'),
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: yearsWithMarks },
};

export const AfterBreak: Story = {
  name: 'Een cijfer na een breuk in de reeks (verzonnen cijfers)',
  render: renderInSentence('Geleende boeken per inwoner in Voorstad: ', '.'),
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: yearsWithMarks, period: '2022' },
};

export const OfCategory: Story = {
  name: 'Een cijfer van één leeftijd (verzonnen cijfers)',
  render: renderInSentence('Geleende boeken per volwassen inwoner van Noord: ', '.'),
  args: {
    src: undefined,
    indicator: undefined,
    data: booksByAge,
    region: 'voorstad/noord',
    dimension: 'age:18+',
  },
};

export const UncertainByName: Story = {
  name: 'Een cijfer waarvan de plaats onzeker is, op verzoek (verzonnen cijfers)',
  render: renderInSentence('Geleende boeken per inwoner in Voorstad: ', '.'),
  args: {
    src: undefined,
    indicator: undefined,
    region: 'voorstad',
    data: uncertainFigure,
    include: 'uncertain',
  },
};

export const Range: Story = {
  name: 'Twee grenzen in plaats van een cijfer',
  render: renderInSentence('Gasvrij te maken woningen in Nederland: ', '.'),
  args: { indicator: 'ibp-gas-free-existing-homes', region: 'NL01' },
};

export const OrderMapped: Story = {
  name: 'Naam en cijfer zijn op volgorde gekoppeld',
  render: renderInSentence('Bewoners geven Bornerbroek ', '.'),
  args: { indicator: 'neighbourhood-rating', region: 'almelo/bornerbroek' },
};

export const NewerEdition: Story = {
  name: 'Er is een nieuwere uitgave',
  args: { src: 'bad-days/newer-edition/' },
};

export const Loading: Story = {
  name: 'Het cijfer wordt geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Empty: Story = {
  name: 'Geen cijfer voor dit gebied',
  render: renderInSentence('Belemmerd door geld: ', '.'),
  args: { indicator: 'participation-barrier-financial' },
};

export const Offline: Story = {
  name: 'Geen verbinding',
  args: { src: 'bad-days/no-connection/' },
};

export const UnknownIndicator: Story = {
  name: 'Fout: deze indicator bestaat niet',
  args: { indicator: 'jobs-per-100-inhabitants' },
};
