// Registers every tag: a module with a side effect, for those who bundle.

import './define-common.ts';
import './stadspeil-map.ts';
import './stadspeil-more.ts';
import './stadspeil-pages.ts';
