import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import { almelo, renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Tabel van indicatoren',
  id: 'widgets-indicator-table',
  component: 'stadspeil-indicator-table',
  tags: ['autodocs'],
  render: renderWidget,
  args: { ...almelo },
};

export default meta;

type Story = StoryObj;

export const Booklet: Story = { name: 'Alle cijfers van Almelo uit het boekje' };

export const OneTheme: Story = { name: 'De cijfers van één thema', args: { theme: 'labour-income' } };

export const WithBenchmark: Story = {
  name: 'Naast gemeenten van dezelfde grootte, met oordeel',
  args: { theme: 'labour-income', benchmark: 'size-50-100k' },
};

export const LivingFigures: Story = {
  name: 'Actuele cijfers van het CBS, naast Enschede en Hengelo',
  args: { src: 'datasets/twente/', benchmark: 'GM0153 GM0164' },
};

export const InThisOrder: Story = {
  name: 'Een eigen keuze, in eigen volgorde',
  args: { indicator: 'loneliness youth-care-use jobs-per-1000-inhabitants' },
};

export const Loading: Story = {
  name: 'De cijfers worden geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Empty: Story = { name: 'Dit thema heeft hier geen cijfers', args: { theme: 'no-such-theme' } };

export const Offline: Story = { name: 'Geen verbinding', args: { src: 'bad-days/no-connection/' } };

export const UnknownRegion: Story = { name: 'Fout: dit gebied bestaat niet', args: { region: 'GM9999' } };
