import { existsSync } from 'node:fs';
import { findOnPath } from './find-chromium.mjs';

const systemNames = ['firefox', 'firefox-esr'];

/** The path of the Firefox of this machine: the one named by `STADSPEIL_FIREFOX`, else that of the system. */
export function findFirefox({ env, exists } = { env: process.env, exists: existsSync }) {
  const named = env.STADSPEIL_FIREFOX;
  if (named && !exists(named)) {
    throw new Error(`STADSPEIL_FIREFOX names "${named}", but there is no such file: correct or unset it.`);
  }
  const found = named ?? findOnPath(systemNames, env, exists);
  if (!found) {
    throw new Error(
      'The tests in Firefox need Firefox: install it, or set STADSPEIL_FIREFOX to the path of one.',
    );
  }
  return found;
}
