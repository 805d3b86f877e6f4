export { nl } from './words/nl.ts';
