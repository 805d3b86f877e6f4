import type { Meta, StoryObj } from '@storybook/web-components-vite';
import './bad-days.ts';
import { almelo, renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Profiel van wijken',
  id: 'widgets-area-profile',
  component: 'stadspeil-area-profile',
  tags: ['autodocs'],
  render: renderWidget,
  args: { ...almelo, theme: 'survey-appendix' },
};

export default meta;

type Story = StoryObj;

export const Matrix: Story = { name: 'Wat inwoners vinden, per wijk' };

export const Spine: Story = {
  name: 'Eén wijk tussen alle wijken',
  args: { layout: 'spine', highlight: 'almelo/nieuwstraatkwartier' },
};

export const SpineAsTable: Story = {
  name: 'Eén wijk, als tabel',
  args: { layout: 'spine', highlight: 'almelo/bornerbroek', view: 'table' },
};

export const LivingFigures: Story = {
  name: 'Wijken in cijfers van het CBS, zonder oordeel',
  args: { src: 'datasets/twente/', theme: undefined },
};

export const OneSubject: Story = { name: 'Eén onderwerp', args: { indicator: 'neighbourhood-rating' } };

export const Loading: Story = {
  name: 'De cijfers worden geladen',
  args: { src: 'bad-days/never-answers/' },
};

export const Empty: Story = {
  name: 'Dit gebied heeft geen wijken met cijfers',
  args: { theme: 'inequality' },
};

export const Offline: Story = { name: 'Geen verbinding', args: { src: 'bad-days/no-connection/' } };
