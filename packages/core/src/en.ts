export { en } from './words/en.ts';
export { enFigures } from './words/en-figures.ts';
