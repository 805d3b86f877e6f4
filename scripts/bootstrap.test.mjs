import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkNode, isInstalled, pinnedPnpm, run } from './bootstrap.mjs';

describe('checkNode', () => {
  test.each(['20.19.0', '20.20.2', '22.0.0', '100.1.0'])('accepts Node %s', (version) => {
    expect(() => checkNode(version, '>=20.19')).not.toThrow();
  });

  test.each(['20.18.3', '18.20.0', '9.11.2'])('refuses Node %s in one sentence', (version) => {
    expect(() => checkNode(version, '>=20.19')).toThrow(
      `Stadspeil needs Node 20.19 or newer, and this is Node ${version}: install a newer Node and try again.`,
    );
  });
});

describe('pinnedPnpm', () => {
  test('reads the version, also when a hash follows', () => {
    expect(pinnedPnpm('pnpm@10.34.8')).toBe('10.34.8');
    expect(pinnedPnpm('pnpm@10.34.8+sha512.abc')).toBe('10.34.8');
  });

  test('refuses another package manager', () => {
    expect(() => pinnedPnpm('yarn@4.0.0')).toThrow('package.json pins no pnpm');
  });
});

describe('isInstalled', () => {
  let folder;
  const write = (path, text) => writeFileSync(join(folder, path), text);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stadspeil-bootstrap-'));
    mkdirSync(join(folder, 'node_modules/.pnpm'), { recursive: true });
    write('pnpm-lock.yaml', 'a: 1');
    write('node_modules/.modules.yaml', '');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('is true when the installed lockfile is the same', () => {
    write('node_modules/.pnpm/lock.yaml', 'a: 1');
    expect(isInstalled(folder)).toBe(true);
  });

  test('is false when nothing is installed', () => {
    expect(isInstalled(folder)).toBe(false);
  });

  test('is false when the lockfile has changed', () => {
    write('node_modules/.pnpm/lock.yaml', 'a: 0');
    expect(isInstalled(folder)).toBe(false);
  });

  test('is false when an install was broken off', () => {
    write('node_modules/.pnpm/lock.yaml', 'a: 1');
    rmSync(join(folder, 'node_modules/.modules.yaml'));
    expect(isInstalled(folder)).toBe(false);
  });
});

describe('run', () => {
  test('gives the exit code', async () => {
    expect(await run('node', ['-e', 'process.exit(3)'])).toBe(3);
  });

  test('gives what was printed', async () => {
    let output = '';
    await run('node', ['-p', '1 + 1'], { onOutput: (text) => (output += text) });
    expect(output).toBe('2\n');
  });

  test('fails when the command does not exist', async () => {
    expect(await run('no-such-command-here', [])).toBe(127);
  });
});
