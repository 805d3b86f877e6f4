import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import { readers, readersOverlapping, readersSecret } from './own-shares.ts';
import { almelo, renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Verdeling',
  id: 'widgets-distribution-chart',
  component: 'stadspeil-distribution-chart',
  tags: ['autodocs'],
  render: renderWidget,
  args: { ...almelo, indicator: 'age-structure-2030' },
};

export default meta;

type Story = StoryObj;

const handedIn = { src: undefined, indicator: undefined, region: undefined } as const;

export const AgeStructure: Story = { name: 'Leeftijdsopbouw van Almelo in 2030, een prognose' };

export const SeveralRows: Story = {
  name: 'Meer gebieden onder elkaar (verzonnen cijfers)',
  args: { ...handedIn, data: readers },
};

export const SecretPart: Story = {
  name: 'Een deel is geheim: het geheel is niet te tekenen (verzonnen cijfers)',
  args: { ...handedIn, data: readersSecret },
};

export const MoreThanTheWhole: Story = {
  name: 'Meer antwoorden mogelijk: de delen zijn meer dan het geheel (verzonnen cijfers)',
  args: { ...handedIn, data: readersOverlapping },
};

export const AsTable: Story = { name: 'Dezelfde cijfers als tabel', args: { view: 'table' } };

export const Loading: Story = {
  name: 'De cijfers worden geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Empty: Story = {
  name: 'Deze indicator heeft geen delen',
  args: { indicator: 'jobs-per-1000-inhabitants' },
};

export const Offline: Story = { name: 'Geen verbinding', args: { src: 'bad-days/no-connection/' } };

export const NewerEdition: Story = {
  name: 'Er is een nieuwere uitgave',
  args: { src: 'bad-days/newer-edition/' },
};
