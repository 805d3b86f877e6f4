import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Stadspeil',
    brandUrl: '../',
    brandTarget: '_self',
    colorPrimary: '#0f4c5c',
    colorSecondary: '#0f4c5c',
  }),
});
