/** Which direction is better. The only source of "better" and "worse" (OHID Fingertips: polarity). */
export type Polarity = 'higher-is-better' | 'lower-is-better' | 'none';
