/** Part of `npm run docs`: writes docs/claims-almelo-2018.md from the built packages. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '../../packages/core/dist/index.js';
import { en } from '../../packages/core/dist/en.js';
import { almelo2018, testPrintedClaim, twente } from '../../packages/data/dist/index.js';
import { root } from '../bootstrap.mjs';
import { claimsPage, claimsPagePath } from './claims-page.mjs';

const tests = almelo2018.claims.flatMap((claim) => testPrintedClaim(claim, [almelo2018, twente]));
writeFileSync(join(root, claimsPagePath), claimsPage({ tests, booklet: almelo2018, language: en, core }));
console.log(`${tests.length} tests of claims in ${claimsPagePath}.`);
