import { dutchOperations } from './dutch-operations.ts';
import type { DrawingLanguage, OperationsLanguage } from './widget-language.ts';

/** A language with the words of all operations: itself where it has them. English always has, Dutch comes in parts. */
export function operationsOf(language: DrawingLanguage): OperationsLanguage {
  return language.core.code === 'nl' ? dutchOperations : (language as OperationsLanguage);
}
