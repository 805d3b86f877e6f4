import type { UsedWork } from '@stadspeil/core';

/** What the booklet says it was made from. */
export const works: readonly UsedWork[] = [
  { title: 'Platform31, Vergaand veranderen, slim verschillen, duurzaam verbinden', lines: '2000-2002' },
  { title: 'Trendbureau Overijssel, Trends rond Almelo', lines: '2003' },
  {
    title: 'Planbureau voor de Leefomgeving, Stedelijke regio’s als motoren van economische groei',
    lines: '2004-2005',
  },
  { title: 'Eindrapportage Scenarioplanning Almelo 2030', lines: '2006' },
  { title: 'VNG, De staat van de gemeente 2010 - 2017', lines: '2007' },
  { title: 'Kamerbrief, tweede rapportage sociaal domein', lines: '2008' },
  { title: 'Waar staat je gemeente, Kennispunt Twente, SCP, Be Bright, Kracht van Oost', lines: '2009-2010' },
];
