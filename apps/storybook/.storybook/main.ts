import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

const data = dirname(fileURLToPath(import.meta.resolve('@stadspeil/data/package.json')));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: join(data, 'dist/boundaries'), to: '/boundaries' },
    { from: join(data, 'dist/datasets'), to: '/datasets' },
    { from: '../../demo/src/favicon.svg', to: '/favicon.svg' },
  ],
  viteFinal: (vite) => ({
    ...vite,
    // Storybook's own docs blocks and axe are larger than Vite's default warning.
    build: { ...vite.build, chunkSizeWarningLimit: 1000 },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
