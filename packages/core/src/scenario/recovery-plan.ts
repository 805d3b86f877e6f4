// The financial recovery plan as the booklet prints it (*Anker & Horizon – Staat van de stad Almelo
// 2018-2022*). Amounts are in million euro. `L` is a line of the booklet's text, blank lines not counted.

/** Eight years, "2016 tot en met (uiterlijk) 2023": L1594–1596. */
export const planYears = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023] as const;

/** In which a part of the deposit may be used otherwise: L1819–1820, L1842–1843. */
export const drawYears = [2020, 2021, 2022] as const;

/** By its end the reserve must have recovered when the room is used, "volledig herstel eind 2022": L1840. */
export const recoveryYear = 2022;

/** When ratio 1 is expected, if the deposit stays and the savings are realised: L1611–1616. */
export const expectedRatioYear = 2021;

/** Put into the general reserve every year, "5,15 miljoen euro": L1591–1594, L1839. */
export const annualDeposit = 5.15;

/** The level that the reserve must reach (ratio 1), "circa 11 miljoen euro": L1587–1590, L1608–1610. */
export const printedCapacity = 11;

/** What may be drawn in the draw years together, "maximaal 6,0 miljoen euro incidenteel": L1840–1843. */
export const drawCeiling = 6;

/** The alternative, "een structureel bedrag van 2,0 miljoen euro in 2020": L1845–1846. */
export const structuralDraw = 2;
