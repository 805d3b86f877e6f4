// Registers the tags that fewer pages have. For pages without a bundler this is a file of its own, beside
// stadspeil.js, which fetches it when a page has such a tag.

import { StadspeilAreaProfile } from './area-profile/area-profile.element.tsx';
import { StadspeilDistributionChart } from './distribution-chart/distribution-chart.element.tsx';
import { defineElement } from './element/define-element.ts';
import { StadspeilIndicatorTable } from './indicator-table/indicator-table.element.tsx';

defineElement('stadspeil-distribution-chart', StadspeilDistributionChart);
defineElement('stadspeil-indicator-table', StadspeilIndicatorTable);
defineElement('stadspeil-area-profile', StadspeilAreaProfile);
