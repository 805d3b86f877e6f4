export { en } from './words/en.ts';
export { enClaims } from './words/en-claims.ts';
export { enFigures } from './words/en-figures.ts';
export { enMethods } from './words/en-methods.ts';
export { enOperations } from './words/en-operations.ts';
export { enParts } from './words/en-parts.ts';
export { enScenario } from './words/en-scenario.ts';
export { enText } from './words/en-text.ts';
