#!/usr/bin/env node
/**
 * Stands between Playwright and a Firefox as it is released, for `npm run test:firefox`. Playwright speaks
 * WebDriver BiDi with it, and sets the colour scheme of every page by a command that Firefox 153 does not
 * know, upon which no page opens: that command ends here, and all else goes on as it came.
 */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { WebSocket, WebSocketServer } from 'ws';
import { findFirefox } from './find-firefox.mjs';

const unknownCommand = 'emulation.setMediaFeaturesOverride';

const firefox = spawn(findFirefox(), process.argv.slice(2), { stdio: ['ignore', 'ignore', 'pipe'] });
firefox.on('exit', (code) => process.exit(code ?? 1));
process.on('exit', () => firefox.kill());
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());

createInterface({ input: firefox.stderr }).on('line', (line) => {
  const [, address] = /^WebDriver BiDi listening on (ws:.*)$/.exec(line) ?? [];
  if (address) serve(`${address}/session`);
  else console.error(line);
});

/** Passes on what comes, both ways, and tells Playwright where. */
function serve(address) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('listening', () =>
    console.error(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}`),
  );
  server.on('connection', (playwright) => {
    const browser = new WebSocket(address);
    const isOpen = new Promise((resolve) => browser.on('open', resolve));
    playwright.on('message', async (data) => {
      const { id, method } = JSON.parse(data);
      await isOpen;
      if (method === unknownCommand) playwright.send(JSON.stringify({ type: 'success', id, result: {} }));
      else browser.send(String(data));
    });
    browser.on('message', (data) => playwright.send(String(data)));
    browser.on('close', () => playwright.close());
    playwright.on('close', () => browser.close());
  });
}
