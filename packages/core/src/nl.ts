export { nl } from './words/nl.ts';
export { nlFigures } from './words/nl-figures.ts';
