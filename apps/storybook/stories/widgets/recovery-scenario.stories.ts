import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { renderWidget } from './widget-story.ts';

const meta: Meta = {
  title: 'Widgets/Scenario van de reserve',
  id: 'widgets-recovery-scenario',
  component: 'stadspeil-recovery-scenario',
  tags: ['autodocs'],
  render: renderWidget,
};

export default meta;

type Story = StoryObj;

export const Plan: Story = { name: 'Het plan zoals het is' };

export const Cautious: Story = {
  name: 'De voorzichtige route, met onbekende beginstand',
  args: { route: 'cautious' },
};

export const Compared: Story = {
  name: 'Twee routes naast elkaar, met een aangenomen beginstand',
  args: { route: 'cautious optimistic-capped opening:1.55' },
};

export const Ambiguous: Story = {
  name: 'De optimistische route, op twee manieren te lezen',
  args: { route: 'optimistic-full-2020 optimistic-capped' },
};

export const Structural: Story = {
  name: 'De structurele variant, die niet op tijd herstelt',
  args: { route: 'structural opening:-1' },
};

export const OwnAmounts: Story = {
  name: 'Eigen bedragen die elke regel breken',
  args: { route: 'own:6,2,0 opening:0.5@2018 ceiling:5 deposit:4.5 savings:no' },
};

export const English: Story = { name: 'In het Engels', args: { lang: 'en', route: 'median opening:2' } };

export const AsTable: Story = { name: 'Als tabel', args: { route: 'median opening:2', view: 'table' } };

export const UnknownRoute: Story = { name: 'Fout: deze route bestaat niet', args: { route: 'optimistic' } };
