// Registers the tags that are a page in themselves. For pages without a bundler this is a file of its own,
// beside stadspeil.js, which fetches it when a page has such a tag.

import { defineElement } from './element/define-element.ts';
import { StadspeilRecoveryScenario } from './recovery-scenario/recovery-scenario.element.tsx';
import { StadspeilThemePage } from './theme-page/theme-page.element.tsx';

defineElement('stadspeil-theme-page', StadspeilThemePage);
defineElement('stadspeil-recovery-scenario', StadspeilRecoveryScenario);
