export { nl } from './words/nl.ts';
export { nlClaims } from './words/nl-claims.ts';
export { nlFigures } from './words/nl-figures.ts';
export { nlMethods } from './words/nl-methods.ts';
export { nlOperations } from './words/nl-operations.ts';
export { nlParts } from './words/nl-parts.ts';
export { nlScenario } from './words/nl-scenario.ts';
export { nlText } from './words/nl-text.ts';
