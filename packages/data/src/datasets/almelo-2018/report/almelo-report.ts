import type { Report } from '@stadspeil/core';
import { ibpStatements } from './ibp-statements.ts';
import { ageingStatements } from './ageing-statements.ts';
import { economyStatements } from './economy-statements.ts';
import { inequalityStatements } from './inequality-statements.ts';
import { socialDomainStatements } from './social-domain-statements.ts';
import { labourIncomeStatements } from './labour-income-statements.ts';
import { sustainabilityStatements } from './sustainability-statements.ts';
import { cityCentreStatements } from './city-centre-statements.ts';
import { goodGovernanceStatements } from './good-governance-statements.ts';
import { financeStatements } from './finance-statements.ts';
import { surveyAppendixStatements } from './survey-appendix-statements.ts';
import { chartsAgeingEconomy } from './charts-ageing-economy.ts';
import { chartsInequalitySocialDomain } from './charts-inequality-social-domain.ts';
import { chartsLabourIncomeSustainability } from './charts-labour-income-sustainability.ts';
import { chartsCityCentreSurvey } from './charts-city-centre-survey.ts';
import { firstNotes } from './first-notes.ts';
import { lastNotes } from './last-notes.ts';
import { goals } from './goals.ts';
import { parts } from './parts.ts';
import { principles } from './principles.ts';
import { recovery } from './recovery.ts';
import { works } from './works.ts';

const statements = [
  ibpStatements,
  ageingStatements,
  economyStatements,
  inequalityStatements,
  socialDomainStatements,
  labourIncomeStatements,
  sustainabilityStatements,
  cityCentreStatements,
  goodGovernanceStatements,
  financeStatements,
  surveyAppendixStatements,
];

/**
 * What the booklet says beside its figures: parts, goals, trends, recommendations, charts and notes. The
 * texts are ours, in short words.
 */
export const almeloReport: Report = {
  title: {
    nl: 'Anker & Horizon – Staat van de stad Almelo 2018-2022',
    en: 'Anchor & Horizon – State of the city of Almelo 2018–2022',
  },
  lineCount: 2032,
  parts,
  principles,
  goals,
  trends: statements.flatMap(({ trends }) => trends),
  recommendations: statements.flatMap(({ recommendations }) => recommendations),
  findings: statements.flatMap(({ findings }) => findings),
  charts: [
    ...chartsAgeingEconomy,
    ...chartsInequalitySocialDomain,
    ...chartsLabourIncomeSustainability,
    ...chartsCityCentreSurvey,
  ],
  notes: [...firstNotes, ...lastNotes],
  recovery,
  works,
};
