import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import { neighbourhoods, neighbourhoodsAndRun } from './own-figures.ts';
import { almelo, renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Kaart van gebieden',
  id: 'widgets-area-map',
  component: 'stadspeil-area-map',
  tags: ['autodocs'],
  render: renderWidget,
  args: {
    ...almelo,
    indicator: 'neighbourhood-rating',
    parts: true,
    boundaries: 'boundaries/almelo-districts.json',
  },
};

export default meta;

type Story = StoryObj;

const twente = {
  src: 'datasets/twente/',
  indicator: 'average-sale-price',
  region: 'CR12',
  boundaries: 'boundaries/twente-municipalities.json',
};

export const Neighbourhoods: Story = { name: 'Waardering per wijk' };

export const AroundTheCity: Story = {
  name: 'Waardering per wijk, naast de hele stad',
  args: { benchmark: 'GM0141' },
};

export const Twente: Story = {
  name: 'Verkoopprijs in Twente: natuurlijke klassen, en Almelo valt op',
  args: { ...twente, classes: 'natural 5', highlight: 'GM0141' },
};

export const Province: Story = {
  name: 'Inwoners in Overijssel: klassen van dezelfde breedte',
  args: {
    ...twente,
    indicator: 'population',
    region: 'PV23',
    classes: 'equal 4',
    boundaries: 'boundaries/overijssel-municipalities.json',
  },
};

export const NamedRegions: Story = {
  name: 'Gebieden die met naam zijn gevraagd, tussen andere',
  args: { ...twente, parts: false, region: 'GM0141 GM0153 GM0164' },
};

export const MoreFiguresThanAreas: Story = {
  name: 'Cijfers zonder grenzen, en gebieden zonder cijfer',
  args: {
    ...twente,
    region: 'size-50-100k-2025',
    boundaries: 'boundaries/overijssel-municipalities.json',
  },
};

export const Tiles: Story = {
  name: 'Zonder grenzen: vakjes',
  args: { boundaries: undefined, benchmark: 'GM0141' },
};

export const SecretAndZero: Story = {
  name: 'Een geheim cijfer en een nul (verzonnen cijfers)',
  args: {
    src: undefined,
    indicator: undefined,
    parts: false,
    boundaries: undefined,
    data: neighbourhoods,
    region: 'voorstad/noord voorstad/oost voorstad/zuid voorstad/west',
  },
};

export const ByName: Story = {
  name: 'Van A tot Z in plaats van hoog naar laag',
  args: { ...twente, order: 'given', classes: 'quantile 4' },
};

export const UncertainByName: Story = {
  name: 'Hoeveel cijfers geen zekere plek hebben, op verzoek (verzonnen cijfers)',
  args: {
    src: undefined,
    indicator: undefined,
    parts: false,
    boundaries: undefined,
    data: neighbourhoodsAndRun,
    region: 'voorstad/noord voorstad/oost voorstad/west',
    include: 'uncertain',
  },
};

export const AsTable: Story = { name: 'Dezelfde cijfers als tabel', args: { view: 'table' } };

export const Loading: Story = {
  name: 'De cijfers worden geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Empty: Story = {
  name: 'Geen cijfers voor deze wijken',
  args: { indicator: 'participation-barrier-financial' },
};

export const NewerEdition: Story = {
  name: 'Er is een nieuwere uitgave',
  args: { src: 'bad-days/newer-edition/' },
};

export const Offline: Story = {
  name: 'Geen verbinding',
  args: { src: 'bad-days/no-connection/' },
};

export const NoBoundariesThere: Story = {
  name: 'Fout: er is geen bestand met grenzen',
  args: { boundaries: 'boundaries/weg.json' },
};
