import { regionCode } from '@stadspeil/core';

/** The municipality whose booklet it is. */
export const almelo = regionCode('GM0141');
/** A peer city. */
export const enschede = regionCode('GM0153');
/** A peer city. */
export const hengelo = regionCode('GM0164');
/** The COROP region that Almelo is part of. */
export const twente = regionCode('CR12');
/** The province that Almelo is part of. */
export const overijssel = regionCode('PV23');
/** The country. */
export const netherlands = regionCode('NL01');
/** The area of Almelo with the most jobs. */
export const businessPark = regionCode('almelo-bedrijvenpark-twente');
/** The area of the shops, which may differ from the neighbourhood of that name. */
export const cityCentre = regionCode('almelo-binnenstad');
/** A neighbourhood. */
export const deRiet = regionCode('almelo/de-riet');
/** A neighbourhood. */
export const nieuwstraatkwartier = regionCode('almelo/nieuwstraatkwartier');
/** A neighbourhood. */
export const wierdensehoek = regionCode('almelo/wierdensehoek');
/** A neighbourhood of Almelo, and the booklet does not say which. */
export const unmapped = regionCode('unmapped');
/** The booklet says nothing of the place. */
export const notStated = regionCode('not-stated');
