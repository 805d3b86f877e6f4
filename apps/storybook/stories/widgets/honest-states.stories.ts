import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import { provisionalFigure } from './own-figures.ts';
import { almelo, renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Wat een cijfer van zichzelf zegt',
  id: 'widgets-honest-states',
  component: 'stadspeil-kpi-card',
  render: renderWidget,
  args: { ...almelo },
};

export default meta;

type Story = StoryObj;

export const UnknownPeriod: Story = {
  name: 'Het jaar is onbekend',
  args: { indicator: 'jobs-per-1000-inhabitants' },
};

export const About: Story = {
  name: 'Ongeveer: de bron rondt af',
  args: { indicator: 'population-growth-to-2030' },
};

export const Range: Story = {
  name: 'Twee grenzen in plaats van een cijfer',
  args: { indicator: 'ibp-gas-free-existing-homes', region: 'NL01' },
};

export const Provisional: Story = {
  name: 'Voorlopig (verzonnen cijfers)',
  args: { src: undefined, data: provisionalFigure, region: 'voorstad' },
};

export const Forecast: Story = {
  name: 'Een raming',
  args: { indicator: 'multi-year-balance-adopted' },
};

export const OrderMapped: Story = {
  name: 'Naam en cijfer zijn op volgorde gekoppeld',
  args: { indicator: 'neighbourhood-rating', region: 'almelo/bornerbroek' },
};

export const NewerEdition: Story = {
  name: 'Er is een nieuwere uitgave',
  args: { src: 'bad-days/newer-edition/', indicator: 'jobs-per-1000-inhabitants' },
};
