import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: '../../../packages/data/dist/datasets', to: '/datasets' },
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
