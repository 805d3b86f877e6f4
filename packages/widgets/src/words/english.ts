import { en } from '@stadspeil/core/en';
import { enPageWords } from './en-pages.ts';
import { enMapWords } from './en-maps.ts';
import { enProfileWords } from './en-profile.ts';
import { enChartWords, enFigureWords, enLineWords, enPartsWords, enTableWords, enTextWords } from './en.ts';
import type { WholeLanguage } from './widget-language.ts';

/** All of English, for every widget: a chunk of its own, fetched where a page asks for it. */
export const english: WholeLanguage = {
  core: en,
  words: {
    ...enFigureWords,
    ...enChartWords,
    ...enTextWords,
    ...enLineWords,
    ...enPageWords,
    ...enMapWords,
    ...enProfileWords,
    ...enPartsWords,
    ...enTableWords,
  },
};
