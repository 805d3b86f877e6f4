import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoServer, strictPolicy } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'stadspeil-serve-'));
const demo = join(folder, 'demo');
const server = createDemoServer({ demo, storybook: join(folder, 'storybook') });

beforeAll(async () => {
  const files = {
    'secret.txt': 'secret',
    'demo-secret/a.txt': 'secret',
    'demo/index.html': '<h1>Demo</h1>',
    'demo/sub/index.html': '<h1>Sub</h1>',
    'demo/empty/a.unknown': 'x',
    'demo/a.css': 'p{}',
    'demo/a.js': '1',
    'demo/a.js.map': '{}',
    'demo/a.png': 'x',
    'demo/a.svg': '<svg/>',
    'demo/a.woff2': 'x',
    'demo/favicon.ico': 'x',
    'demo/met spatie.txt': 'é',
    'demo/datasets/almelo/edition.json': '{}',
    'demo/datasets/almelo/editions/2018.json': '{}',
    'demo/datasets/almelo/e/abc123/observations/jobs/GM0141.json': '{}',
    'storybook/index.html': '<h1>Storybook</h1>',
    'storybook/datasets/almelo/e/abc123/catalogue.json': '{}',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(demo, 'link.txt'));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Unlike fetch, sends the path exactly as it is written. */
function ask(path, { method = 'GET', headers = {} } = {}) {
  return new Promise((resolve, reject) => {
    request({ port: server.address().port, host: '127.0.0.1', path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('files', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?a=b', 'text/html; charset=utf-8'],
    ['/sub/', 'text/html; charset=utf-8'],
    ['/a.css', 'text/css; charset=utf-8'],
    ['/a.js', 'text/javascript; charset=utf-8'],
    ['/a.js.map', 'application/json; charset=utf-8'],
    ['/a.png', 'image/png'],
    ['/a.svg', 'image/svg+xml'],
    ['/a.woff2', 'font/woff2'],
    ['/favicon.ico', 'image/x-icon'],
    ['/met%20spatie.txt', 'text/plain; charset=utf-8'],
    ['/datasets/almelo/edition.json', 'application/json; charset=utf-8'],
    ['/empty/a.unknown', 'application/octet-stream'],
    ['/storybook/', 'text/html; charset=utf-8'],
  ])('serves %s as %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe(type);
  });

  test('gives the bytes and their length', async () => {
    const { body, headers } = await ask('/met%20spatie.txt');
    expect(body).toBe('é');
    expect(headers['content-length']).toBe('2');
  });

  test.each(['/nothing.js', '/empty/', '/a.css/', '/datasets/almelo/e/none.json', '/storybook/none'])(
    'answers %s with a page in words',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect(status).toBe(404);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body).toContain('Deze pagina bestaat niet.');
      expect(body).toContain('This page does not exist.');
    },
  );

  test.each([
    ['/storybook', '/storybook/'],
    ['/storybook?path=a', '/storybook/'],
    ['/sub', '/sub/'],
    ['//sub', '/sub/'],
  ])('sends %s on to %s', async (path, target) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(308);
    expect(headers.location).toBe(target);
  });
});

describe('what it refuses', () => {
  test.each([
    '/../secret.txt',
    '/sub/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/.%2e/secret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/storybook/../secret.txt',
    '/storybook/..%2f..%2fsecret.txt',
    '/../demo-secret/a.txt',
    '/link.txt',
    '/%00',
    '/a.css%00.js',
    '/%',
    '/%ff',
  ])('gives nothing for %s', async (path) => {
    const { status, body } = await ask(path);
    expect([400, 404]).toContain(status);
    expect(body).not.toContain('secret');
  });

  test('does not redirect to another host', async () => {
    const { headers } = await ask('//example.org/%2e%2e');
    expect(headers.location).toBeUndefined();
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect(status).toBe(405);
    expect(headers.allow).toBe('GET, HEAD');
  });
});

describe('HEAD', () => {
  test.each(['/', '/none'])('answers %s as GET does, without the body', async (path) => {
    const get = await ask(path);
    const head = await ask(path, { method: 'HEAD' });
    expect(head.body).toBe('');
    expect(head.status).toBe(get.status);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });
});

describe('the strict policy', () => {
  test('is that of the design', () => {
    expect(strictPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    );
  });

  test.each(['/', '/a.js', '/none', '/sub', '/%', '/storybook-not'])('applies to %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toBe(strictPolicy);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  test.each(['/storybook', '/storybook/', '/storybook/none'])('does not apply to %s', async (path) => {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toBeUndefined();
  });
});

describe('caching', () => {
  test.each(['/', '/a.js', '/datasets/almelo/edition.json', '/datasets/almelo/editions/2018.json', '/none'])(
    '%s is asked for again',
    async (path) => {
      expect((await ask(path)).headers['cache-control']).toBe('no-cache');
    },
  );

  test.each([
    '/datasets/almelo/e/abc123/observations/jobs/GM0141.json',
    '/storybook/datasets/almelo/e/abc123/catalogue.json',
  ])('%s is kept for ever', async (path) => {
    expect((await ask(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('a file that has not changed is not sent again', async () => {
    const { headers } = await ask('/a.js');
    const again = await ask('/a.js', { headers: { 'If-None-Match': headers.etag } });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });
});
