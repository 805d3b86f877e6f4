import type { PrintedClaim } from '@stadspeil/core';
import { ageingClaims } from './ageing.ts';
import { cityCentreClaims } from './city-centre.ts';
import { economyClaims } from './economy.ts';
import { financeClaims } from './finance.ts';
import { goodGovernanceClaims } from './good-governance.ts';
import { inequalityClaims } from './inequality.ts';
import { labourIncomeClaims } from './labour-income.ts';
import { socialDomainClaims } from './social-domain.ts';
import { surveyAppendixClaims } from './survey-appendix.ts';
import { sustainabilityClaims } from './sustainability.ts';

/** All that the booklet says without a number, theme by theme. */
export const claims: readonly PrintedClaim[] = [
  ...ageingClaims,
  ...economyClaims,
  ...inequalityClaims,
  ...socialDomainClaims,
  ...labourIncomeClaims,
  ...sustainabilityClaims,
  ...cityCentreClaims,
  ...goodGovernanceClaims,
  ...financeClaims,
  ...surveyAppendixClaims,
];
