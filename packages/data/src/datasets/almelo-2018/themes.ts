import type { Theme } from '@stadspeil/core';

/** The parts of the booklet that figures are grouped under, in the order of the booklet. */
export const themes: readonly Theme[] = [
  { id: 'ibp', title: { nl: 'Interbestuurlijk programma (IBP)', en: 'Intergovernmental programme (IBP)' } },
  { id: 'ageing', title: { nl: 'Vergrijzing', en: 'Ageing' } },
  { id: 'economy', title: { nl: 'Economie', en: 'Economy' } },
  { id: 'inequality', title: { nl: 'Tegenstellingen en ongelijkheid', en: 'Divides and inequality' } },
  {
    id: 'social-domain',
    title: { nl: 'Transformatie sociaal domein', en: 'Transformation of the social domain' },
  },
  { id: 'labour-income', title: { nl: 'Arbeidsmarkt en inkomen', en: 'Labour market and income' } },
  { id: 'sustainability', title: { nl: 'Duurzaamheid en klimaat', en: 'Sustainability and climate' } },
  { id: 'city-centre', title: { nl: 'Binnenstad', en: 'City centre' } },
  {
    id: 'good-governance',
    title: {
      nl: 'Goed openbaar bestuur in een veranderende samenleving',
      en: 'Good public government in a changing society',
    },
  },
  { id: 'finance', title: { nl: 'Financiële positie van Almelo', en: 'Financial position of Almelo' } },
  { id: 'survey-appendix', title: { nl: '10 jaar Waar staat Almelo', en: 'Ten years of Waar staat Almelo' } },
];
