export { en } from './words/en.ts';
