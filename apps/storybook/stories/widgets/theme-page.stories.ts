import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import { almelo, renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Pagina van een thema',
  id: 'widgets-theme-page',
  component: 'stadspeil-theme-page',
  tags: ['autodocs'],
  render: renderWidget,
  args: { ...almelo, theme: 'ageing' },
};

export default meta;

type Story = StoryObj;

export const Ageing: Story = { name: 'Vergrijzing, zoals het boekje haar ziet' };

export const Finance: Story = {
  name: 'Financiën, met het herstelplan',
  args: { theme: 'finance' },
};

export const WithBenchmark: Story = {
  name: 'Werk en inkomen, naast gemeenten van dezelfde grootte',
  args: { theme: 'labour-income', benchmark: 'size-50-100k' },
};

export const NoFigures: Story = {
  name: 'Een thema zonder cijfers, met wel een verhaal',
  args: { theme: 'sustainability' },
};

export const WithoutReport: Story = {
  name: 'Actuele cijfers van het CBS, zonder boekje',
  args: { src: 'datasets/twente/', theme: 'housing' },
};

export const English: Story = { name: 'In het Engels', args: { lang: 'en', theme: 'city-centre' } };

export const NewerEdition: Story = {
  name: 'Er is een nieuwere uitgave',
  args: { src: 'bad-days/newer-edition/' },
};

export const Loading: Story = {
  name: 'De cijfers worden geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Offline: Story = { name: 'Geen verbinding', args: { src: 'bad-days/no-connection/' } };

export const UnknownTheme: Story = { name: 'Fout: dit thema bestaat niet', args: { theme: 'no-such-theme' } };
