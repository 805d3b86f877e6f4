import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import { oneYear, yearsWithGap, yearsWithMarks, yearsWithRemarks } from './own-figures.ts';
import { almelo, renderWidget } from './widget-story.ts';

const housePrices = {
  src: 'datasets/twente/',
  indicator: 'house-price-index',
  region: 'PV23',
};

const meta: Meta = {
  title: 'Widgets/Lijndiagram',
  id: 'widgets-trend-chart',
  component: 'stadspeil-trend-chart',
  tags: ['autodocs'],
  render: renderWidget,
  args: { ...almelo, indicator: 'multi-year-balance-adopted multi-year-balance-updated' },
};

export default meta;

type Story = StoryObj;

export const ThroughZero: Story = { name: 'Saldo door de nul: ramingen zijn gestippeld' };

export const TwoRegions: Story = {
  name: 'Overijssel naast Nederland, per kwartaal',
  args: { ...housePrices, benchmark: 'NL01' },
};

export const ManyRegions: Story = {
  name: 'Overijssel naast Nederland en alle provincies, getekend door uPlot',
  args: {
    ...housePrices,
    benchmark: 'NL01 PV20 PV21 PV22 PV24 PV25 PV26 PV27 PV28 PV29 PV30 PV31',
    renderer: 'uplot',
  },
};

export const SameInSvg: Story = {
  name: 'Dezelfde lijnen, getekend als SVG',
  args: { ...ManyRegions.args, renderer: 'svg' },
};

export const Window: Story = {
  name: 'Een deel van de tijd: 2023 tot en met 2024',
  args: { ...housePrices, benchmark: 'NL01', from: '2023', to: '2024' },
};

export const Gap: Story = {
  name: 'Een gat in de reeks en een raming (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, data: yearsWithGap, region: 'voorstad' },
};

export const Marks: Story = {
  name: 'Een doel, marges en een breuk in de reeks (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, data: yearsWithMarks, region: 'voorstad' },
};

export const Annotations: Story = {
  name: 'Toelichting bij jaren (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, data: yearsWithRemarks, region: 'voorstad' },
};

export const IndexNumbers: Story = {
  name: 'Indexcijfers: het eerste kwartaal van 2021 is 100',
  args: { ...housePrices, indicator: 'average-sale-price', benchmark: 'NL01', 'index-base': '2021-Q1' },
};

export const IndexRefused: Story = {
  name: 'Geen indexcijfers van een saldo: de figuur zegt waarom',
  args: { 'index-base': '2018' },
};

export const Highlighted: Story = {
  name: 'Twee van veel lijnen uitgelicht',
  args: { ...ManyRegions.args, renderer: 'svg', highlight: 'PV23 PV27' },
};

export const Explore: Story = {
  name: 'Inzoomen op een deel van de tijd',
  args: { ...housePrices, benchmark: 'NL01', explore: true, from: '2022-Q1' },
};

export const OnePoint: Story = {
  name: 'Een reeks van één jaar (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, data: oneYear, region: 'voorstad' },
};

export const AsTable: Story = { name: 'Dezelfde cijfers als tabel', args: { view: 'table' } };

export const Loading: Story = {
  name: 'De cijfers worden geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Empty: Story = {
  name: 'Geen cijfers voor dit gebied',
  args: { indicator: 'participation-barrier-financial' },
};

export const NotComparable: Story = {
  name: 'Niet te vergelijken: banen en euro’s passen niet in één grafiek',
  args: { indicator: 'multi-year-balance-adopted jobs-per-1000-inhabitants' },
};

export const NewerEdition: Story = {
  name: 'Er is een nieuwere uitgave',
  args: { src: 'bad-days/newer-edition/' },
};

export const Offline: Story = {
  name: 'Geen verbinding',
  args: { src: 'bad-days/no-connection/' },
};

export const UnknownRegion: Story = {
  name: 'Fout: dit gebied bestaat niet',
  args: { region: 'GM9999' },
};
