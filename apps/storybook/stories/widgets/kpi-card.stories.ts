import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import {
  booksByAge,
  figureWithInterval,
  provisionalFigure,
  secretFigure,
  yearsWithGap,
  yearsWithGoal,
  yearsWithMarks,
  zeroFigure,
} from './own-figures.ts';
import { almelo, renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Kaart met één cijfer',
  id: 'widgets-kpi-card',
  component: 'stadspeil-kpi-card',
  tags: ['autodocs'],
  render: renderWidget,
  args: { ...almelo, indicator: 'jobs-per-1000-inhabitants' },
};

export default meta;

type Story = StoryObj;

export const Compared: Story = {
  name: 'Banen in Almelo, naast gemeenten van dezelfde grootte',
  args: { benchmark: 'size-50-100k' },
};

export const Alone: Story = { name: 'Een cijfer zonder vergelijking' };

export const SignificantInTheSource: Story = {
  name: 'Significant hoger dan de hele stad, volgens de bron',
  args: { indicator: 'neighbourhood-rating', region: 'almelo/bornerbroek', benchmark: 'GM0141' },
};

export const SignificantByInterval: Story = {
  name: 'Significant hoger, want de stad valt buiten de marge (verzonnen cijfers)',
  args: {
    src: undefined,
    indicator: undefined,
    data: figureWithInterval,
    region: 'voorstad/noord',
    benchmark: 'voorstad',
  },
};

export const MoreThan: Story = {
  name: '‘Ruim 4.500’: een cijfer dat de bron afrondt',
  args: { indicator: 'htsm-workers' },
};

export const InWords: Story = {
  name: '‘Paar honderd’: een cijfer dat de bron alleen in woorden geeft',
  args: { indicator: 'sheltered-work-realised-2016', region: 'NL01' },
};

export const Target: Story = {
  name: 'Een doel in plaats van een meting',
  args: { indicator: 'sheltered-work-target-2016', region: 'NL01' },
};

export const Zero: Story = {
  name: 'Nul is een cijfer (verzonnen cijfers)',
  args: {
    src: undefined,
    indicator: undefined,
    data: zeroFigure,
    region: 'voorstad/noord',
    benchmark: 'voorstad',
  },
};

export const Secret: Story = {
  name: 'Een cijfer dat geheim moet blijven (verzonnen cijfers)',
  args: {
    src: undefined,
    indicator: undefined,
    data: secretFigure,
    region: 'voorstad/noord',
    benchmark: 'voorstad',
  },
};

export const Course: Story = {
  name: 'Met een lijntje: een gat en een prognose (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: yearsWithGap },
};

export const CourseUntil: Story = {
  name: 'Met een lijntje dat eindigt bij het gevraagde jaar (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: yearsWithGap, period: '2023' },
};

export const TowardsGoal: Story = {
  name: 'Op weg naar een doel, met een breuk in de reeks (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: yearsWithMarks },
};

export const PastGoal: Story = {
  name: 'Een doel dat gehaald is (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: yearsWithGoal },
};

export const OfCategory: Story = {
  name: 'Eén leeftijd, naast dezelfde leeftijd in de hele stad (verzonnen cijfers)',
  args: {
    src: undefined,
    indicator: undefined,
    data: booksByAge,
    region: 'voorstad/noord',
    benchmark: 'voorstad',
    dimension: 'age:18+',
  },
};

export const Provisional: Story = {
  name: 'Een voorlopig cijfer (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: provisionalFigure },
};

export const CourseAsTable: Story = {
  name: 'Het verloop als tabel (verzonnen cijfers)',
  args: { src: undefined, indicator: undefined, region: 'voorstad', data: yearsWithGap, view: 'table' },
};

export const AsTable: Story = {
  name: 'Hetzelfde cijfer als tabel',
  args: { benchmark: 'size-50-100k', view: 'table' },
};

export const OwnCaption: Story = {
  name: 'Met een eigen titel, op kopniveau 2',
  args: { benchmark: 'size-50-100k', caption: 'Werk in Almelo', 'heading-level': 2 },
};

export const Loading: Story = {
  name: 'De cijfers worden geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Empty: Story = {
  name: 'Geen cijfers voor dit gebied',
  args: { indicator: 'participation-barrier-financial' },
};

export const NotComparable: Story = {
  name: 'Niet te vergelijken: Nederland heeft hier geen cijfer',
  args: { benchmark: 'NL01' },
};

export const NewerEdition: Story = {
  name: 'Er is een nieuwere uitgave',
  args: { src: 'bad-days/newer-edition/', benchmark: 'size-50-100k' },
};

export const Offline: Story = {
  name: 'Geen verbinding',
  args: { src: 'bad-days/no-connection/' },
};

export const UnknownIndicator: Story = {
  name: 'Fout: deze indicator bestaat niet',
  args: { indicator: 'jobs-per-100-inhabitants' },
};

export const DamagedDataset: Story = {
  name: 'Fout: de dataset is beschadigd',
  args: { src: 'bad-days/damaged/' },
};

export const MissingSetting: Story = {
  name: 'Fout: er ontbreekt een instelling',
  args: { region: undefined },
};
