import { enClaims } from './en-claims.ts';
import { enMethods } from './en-methods.ts';
import { enScenario } from './en-scenario.ts';
import type { Language } from './language.ts';

/** All of English. */
export const en: Language = /* @__PURE__ */ Object.assign({}, enClaims, enScenario, enMethods);
