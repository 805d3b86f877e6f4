import { byId, type ById } from '../../by-id.ts';
import { economy } from './economy.ts';
import { finance } from './finance.ts';
import { labourIncome } from './labour-income.ts';
import { surveyAppendix } from './survey-appendix.ts';

type AlmeloList = readonly [
  ...typeof economy,
  ...typeof labourIncome,
  ...typeof finance,
  ...typeof surveyAppendix,
];

/** All definitions of the dataset by id, in the order of the booklet. */
export const indicators: ById<AlmeloList> = byId([
  ...economy,
  ...labourIncome,
  ...finance,
  ...surveyAppendix,
]);

/** The id of an indicator of this dataset; another id does not compile. */
export type AlmeloIndicator = keyof typeof indicators;
