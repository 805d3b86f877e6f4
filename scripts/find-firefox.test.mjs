import { expect, test } from 'vitest';
import { findFirefox } from './find-firefox.mjs';

const machine = (files, named) => ({
  env: { PATH: '/usr/local/bin:/usr/bin', ...(named && { STADSPEIL_FIREFOX: named }) },
  exists: (path) => files.includes(path),
});

test('takes the one that is named first', () => {
  expect(findFirefox(machine(['/opt/firefox', '/usr/bin/firefox'], '/opt/firefox'))).toBe('/opt/firefox');
});

test('refuses a named one that is not there', () => {
  expect(() => findFirefox(machine(['/usr/bin/firefox'], '/opt/firefox'))).toThrow(
    'STADSPEIL_FIREFOX names "/opt/firefox"',
  );
});

test('takes that of the system, by either name', () => {
  expect(findFirefox(machine(['/usr/bin/firefox']))).toBe('/usr/bin/firefox');
  expect(findFirefox(machine(['/usr/bin/firefox-esr']))).toBe('/usr/bin/firefox-esr');
});

test('tells how to come by one', () => {
  expect(() => findFirefox(machine([]))).toThrow('install it, or set STADSPEIL_FIREFOX');
});
