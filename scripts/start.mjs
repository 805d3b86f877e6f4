/**
 * `npm start`: installs, builds, and serves the demo page and Storybook.
 *
 * package.json starts it with `exec`, because npm passes a signal on to its shell only, and the shell would
 * keep it from here; Windows has no `exec` and takes the second half of the line.
 */
import { join } from 'node:path';
import {
  build,
  checkNode,
  install,
  PlainError,
  prepareEnvironment,
  root,
  stopChildren,
} from './bootstrap.mjs';
import { createDemoServer } from './serve.mjs';

const server = createDemoServer({
  demo: join(root, 'apps/demo/dist'),
  storybook: join(root, 'apps/storybook/storybook-static'),
});

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);

try {
  checkNode();
  const port = readPort(process.env.PORT);
  // Before the long build: nobody should wait for it to hear that the port is taken.
  await listen(port);
  await close();
  prepareEnvironment();
  await install();
  if ((await build()) !== 0) throw new PlainError('The build failed: see the messages above.');
  await listen(port);
  console.log(
    `\nDemo page: http://localhost:${port}/\nStorybook: http://localhost:${port}/storybook/\n\nStop with Ctrl+C.`,
  );
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function stop() {
  stopChildren();
  process.exit(0);
}

function readPort(text = '4173') {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PlainError(`PORT is "${text}", but must be a number from 1 to 65535.`);
}

function listen(port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new PlainError(explain(error, port))));
    server.listen(port, resolve);
  });
}

function explain(error, port) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program: stop that one, or choose another port with PORT=${port + 1} npm start.`;
  }
  if (error.code === 'EACCES')
    return `Port ${port} is not allowed for this user: choose one above 1023 with PORT.`;
  return `The server could not listen on port ${port}: ${error.message}.`;
}

function close() {
  return new Promise((resolve) => server.close(resolve));
}
