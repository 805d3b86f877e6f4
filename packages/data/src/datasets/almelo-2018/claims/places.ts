import { regionCode } from '@stadspeil/core';

/** The regions that the booklet makes claims of. */
export const places = {
  /** The municipality whose booklet it is. */
  almelo: regionCode('GM0141'),
  /** A peer city. */
  enschede: regionCode('GM0153'),
  /** A peer city. */
  hengelo: regionCode('GM0164'),
  /** The COROP region that Almelo is part of. */
  twente: regionCode('CR12'),
  /** The province that Almelo is part of. */
  overijssel: regionCode('PV23'),
  /** The country. */
  netherlands: regionCode('NL01'),
  /** The area of Almelo with the most jobs. */
  businessPark: regionCode('almelo-bedrijvenpark-twente'),
  /** The area of the shops, which may differ from the neighbourhood of that name. */
  cityCentre: regionCode('almelo-binnenstad'),
  /** A neighbourhood. */
  deRiet: regionCode('almelo/de-riet'),
  /** A neighbourhood. */
  nieuwstraatkwartier: regionCode('almelo/nieuwstraatkwartier'),
  /** A neighbourhood. */
  wierdensehoek: regionCode('almelo/wierdensehoek'),
  /** A neighbourhood of Almelo, and the booklet does not say which. */
  unmapped: regionCode('unmapped'),
  /** The booklet says nothing of the place. */
  notStated: regionCode('not-stated'),
} as const;
