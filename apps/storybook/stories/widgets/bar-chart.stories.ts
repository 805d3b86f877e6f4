import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import { neighbourhoods } from './own-figures.ts';
import { almelo, renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Staafdiagram',
  id: 'widgets-bar-chart',
  component: 'stadspeil-bar-chart',
  tags: ['autodocs'],
  render: renderWidget,
  args: { ...almelo, indicator: 'neighbourhood-rating', parts: true, benchmark: 'GM0141' },
};

export default meta;

type Story = StoryObj;

export const Neighbourhoods: Story = { name: 'Waardering per buurt, naast de hele stad' };

export const AroundZero: Story = {
  name: 'Staven aan twee kanten van de nul',
  args: { indicator: 'neighbourhood-development-balance' },
};

export const WithoutBenchmark: Story = {
  name: 'Zonder lijn van de stad',
  args: { benchmark: undefined },
};

export const NamedRegions: Story = {
  name: 'Gebieden die met naam zijn gevraagd, ook een zonder cijfer',
  args: { parts: false, region: 'almelo/bornerbroek almelo/de-riet almelo/aadorp' },
};

export const SecretAndZero: Story = {
  name: 'Een geheim cijfer en een nul (verzonnen cijfers)',
  args: {
    src: undefined,
    indicator: undefined,
    parts: false,
    data: neighbourhoods,
    region: 'voorstad/noord voorstad/oost voorstad/zuid voorstad/west',
    benchmark: 'voorstad',
  },
};

export const UncertainByName: Story = {
  name: 'Onzekere cijfers, alleen op verzoek',
  args: {
    indicator: 'participation-barriers-chart',
    region: 'unmapped',
    parts: false,
    benchmark: undefined,
    include: 'uncertain',
  },
};

export const AllMunicipalities: Story = {
  name: 'Alle gemeenten van Nederland, met Almelo in beeld',
  args: {
    src: 'datasets/twente/',
    indicator: 'average-sale-price',
    region: 'all',
    period: '2025',
    parts: false,
    benchmark: 'NL01',
    highlight: 'GM0141',
  },
};

export const TwoPeriods: Story = {
  name: 'Twee jaren naast elkaar',
  args: {
    src: 'datasets/twente/',
    indicator: 'average-sale-price',
    region: 'GM0141 GM0153 GM0164',
    from: '2015',
    to: '2025',
    parts: false,
    benchmark: undefined,
  },
};

export const Diverging: Story = {
  name: 'Boven en onder de hele stad',
  args: { layout: 'diverging' },
};

export const ByCategory: Story = {
  name: 'Leeftijdsgroepen van een prognose, in volgorde',
  args: {
    indicator: 'age-structure-2030',
    dimension: 'age',
    order: 'given',
    parts: false,
    benchmark: undefined,
  },
};

export const AsTable: Story = { name: 'Dezelfde cijfers als tabel', args: { view: 'table' } };

export const Loading: Story = {
  name: 'De cijfers worden geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Empty: Story = {
  name: 'Geen cijfers voor deze buurten',
  args: { indicator: 'participation-barrier-financial' },
};

export const NotComparable: Story = {
  name: 'Niet te vergelijken: Nederland heeft hier geen cijfer',
  args: { benchmark: 'NL01' },
};

export const NewerEdition: Story = {
  name: 'Er is een nieuwere uitgave',
  args: { src: 'bad-days/newer-edition/' },
};

export const Offline: Story = {
  name: 'Geen verbinding',
  args: { src: 'bad-days/no-connection/' },
};

export const UnknownIndicator: Story = {
  name: 'Fout: deze indicator bestaat niet',
  args: { indicator: 'neighborhood-rating' },
};
