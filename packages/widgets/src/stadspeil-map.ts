// Registers the map. For pages without a bundler this is a file of its own, beside stadspeil.js, which
// fetches it when a page has a map.

import { StadspeilAreaMap } from './area-map/area-map.element.tsx';
import { defineElement } from './element/define-element.ts';

defineElement('stadspeil-area-map', StadspeilAreaMap);
