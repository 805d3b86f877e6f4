/** From one line of text to the next, in em. */
export const lineHeight = 1.3;

/** From the middle of a text to its baseline, in em. */
export const baseline = 0.35;

/** Between things that belong together, in em. */
export const gap = 0.5;
