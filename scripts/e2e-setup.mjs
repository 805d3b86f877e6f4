/** Serves the built demo and Storybook for the end-to-end tests. */
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { createDemoServer } from './serve.mjs';

/** @param {import('vitest/node').TestProject} project */
export default async function setUp(project) {
  const server = createDemoServer({
    demo: join(root, 'apps/demo/dist'),
    storybook: join(root, 'apps/storybook/storybook-static'),
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  project.provide('siteUrl', `http://127.0.0.1:${server.address().port}/`);
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
