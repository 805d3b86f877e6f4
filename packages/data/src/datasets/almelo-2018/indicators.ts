import { byId, type ById } from '../../by-id.ts';
import { ageing } from './ageing.ts';
import { cityCentre } from './city-centre.ts';
import { economy } from './economy.ts';
import { finance } from './finance.ts';
import { goodGovernance } from './good-governance.ts';
import { ibp } from './ibp.ts';
import { inequality } from './inequality.ts';
import { labourIncome } from './labour-income.ts';
import { recoveryPlan } from './recovery-plan.ts';
import { socialDomain } from './social-domain.ts';
import { surveyAppendix } from './survey-appendix.ts';

type AlmeloList = readonly [
  ...typeof ibp,
  ...typeof ageing,
  ...typeof economy,
  ...typeof inequality,
  ...typeof socialDomain,
  ...typeof labourIncome,
  ...typeof cityCentre,
  ...typeof goodGovernance,
  ...typeof finance,
  ...typeof recoveryPlan,
  ...typeof surveyAppendix,
];

/** All definitions of the dataset by id, in the order of the booklet. */
export const indicators: ById<AlmeloList> = byId([
  ...ibp,
  ...ageing,
  ...economy,
  ...inequality,
  ...socialDomain,
  ...labourIncome,
  ...cityCentre,
  ...goodGovernance,
  ...finance,
  ...recoveryPlan,
  ...surveyAppendix,
]);

/** The id of an indicator of this dataset; another id does not compile. */
export type AlmeloIndicator = keyof typeof indicators;
