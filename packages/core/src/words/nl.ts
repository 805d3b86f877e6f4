import type { Language } from './language.ts';
import { nlClaims } from './nl-claims.ts';
import { nlMethods } from './nl-methods.ts';
import { nlScenario } from './nl-scenario.ts';

/** All of Dutch, the default language. */
export const nl: Language = /* @__PURE__ */ Object.assign({}, nlClaims, nlScenario, nlMethods);
