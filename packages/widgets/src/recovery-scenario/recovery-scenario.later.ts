// What a scenario shows around its drawing: a chunk of its own.

export { checkWords } from '../load/check-words.ts';
export { textParts } from '../frame/text-parts.tsx';
export { dutchScenario as dutch } from '../words/dutch-scenario.ts';
export { recoveryScenarioText as makeText } from './recovery-scenario.text.ts';
