import type { Principle } from '@stadspeil/core';

/** What the booklet asks of all themes together. */
export const principles: readonly Principle[] = [
  {
    id: 'more-better-different',
    kind: 'question',
    text: {
      nl: 'Vraag bij elke opgave: willen we meer, beter of anders?',
      en: 'Ask of every task: do we want more, better or different?',
    },
    lines: '24-28;81-82;212-213',
  },
  {
    id: 'three-w-questions',
    kind: 'question',
    text: {
      nl: 'Wat willen we halen? Wat mag dat kosten? Wat doen we ervoor? Die volgorde geeft het boekje.',
      en: 'What do we want to achieve? What may it cost? What will we do for it? This is the order of the booklet.',
    },
    lines: '1767-1771',
  },
  {
    id: 'cross-cutting-tasks',
    kind: 'task',
    text: {
      nl: 'Werk aan drie opgaven: zorg en werk echt anders, de investering in de binnenstad benut, en een duurzame economie. Maak ook begonnen hervormingen af en herstel de financiën.',
      en: 'Work on three tasks: true change in care and work, use of the city-centre investment, and a sustainable economy. Finish the reforms and restore the finances, too.',
    },
    lines: '29-38;53-69',
  },
  {
    id: 'coherent-programmes',
    kind: 'steering',
    text: {
      nl: 'Maak samenhangende programma’s met kerndoelen. Stuur op resultaat en let op het budget.',
      en: 'Make coherent programmes with core goals. Steer on results and keep to the budget.',
    },
    lines: '1-4;35-38;209-215',
  },
  {
    id: 'power-to-act',
    kind: 'steering',
    text: {
      nl: 'Het boekje waarschuwt: meer eigen initiatief maakt nieuwe ongelijkheid. Houd aandacht voor mensen zonder netwerk, geld of vaardigheden.',
      en: 'The booklet warns: more initiative of one’s own makes new inequality. Keep attention for people without network, money or skills.',
    },
    lines: '102-115;783-784;1511-1522;1558-1560',
  },
  {
    id: 'balance-in-the-city',
    kind: 'steering',
    text: {
      nl: 'Werk op maat, verbind mensen, bied zekerheid en wees dichtbij.',
      en: 'Work to measure, connect people, offer certainty and be close by.',
    },
    lines: '86-91',
  },
  {
    id: 'four-angles-on-inequality',
    kind: 'steering',
    text: {
      nl: 'Pak ongelijkheid aan langs opleiding, werk, identiteit en netwerken.',
      en: 'Tackle inequality through education, work, identity and networks.',
    },
    lines: '671-672;713-717',
  },
  {
    id: 'choice-of-role',
    kind: 'steering',
    text: {
      nl: 'Stel vooraf de regels en aanvaard de uitkomst, of laat de raad beslissen. Meng die twee niet.',
      en: 'Set the rules beforehand and accept the outcome, or let the council decide. Do not mix the two.',
    },
    lines: '1533-1542',
  },
  {
    id: 'objectives-and-information',
    kind: 'steering',
    text: {
      nl: 'Stel doelen in cijfers en in woorden. Geef de raad korte informatie over hoofdlijnen en resultaten.',
      en: 'Set goals in figures and in words. Give the council short information on main lines and results.',
    },
    lines: '1549-1553',
  },
  {
    id: 'coherent-financial-topics',
    kind: 'steering',
    text: {
      nl: 'Bespreek vijf financiële onderwerpen in samenhang.',
      en: 'Discuss five financial topics together.',
    },
    lines: '1735-1802',
  },
];
