import type { ClaimLanguage } from './claim-language.ts';
import type { MethodLanguage } from './method-language.ts';
import type { ScenarioLanguage } from './scenario-language.ts';

/**
 * Every word of the sentences, in one language. Both catalogues have the same messages, with the same
 * holes in the same place. Hand `nl` or `en` to the sentence functions, so that a bundle carries one
 * language; where it needs few words, a part of them, such as `nlText`.
 */
export interface Language extends ClaimLanguage, ScenarioLanguage, MethodLanguage {}
