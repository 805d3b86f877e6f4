// Registers every tag: the one module with a side effect. Built twice: for bundlers as define.js, and
// for pages as stadspeil.js, which holds all it needs.

import { StadspeilAreaProfile } from './area-profile/area-profile.element.tsx';
import { StadspeilBarChart } from './bar-chart/bar-chart.element.tsx';
import { StadspeilDistributionChart } from './distribution-chart/distribution-chart.element.tsx';
import { defineElement } from './element/define-element.ts';
import { StadspeilIndicatorTable } from './indicator-table/indicator-table.element.tsx';
import { StadspeilKpiCard } from './kpi-card/kpi-card.element.tsx';
import { StadspeilTrendChart } from './trend-chart/trend-chart.element.tsx';
import { StadspeilValue } from './value/value.element.tsx';

defineElement('stadspeil-kpi-card', StadspeilKpiCard);
defineElement('stadspeil-bar-chart', StadspeilBarChart);
defineElement('stadspeil-distribution-chart', StadspeilDistributionChart);
defineElement('stadspeil-indicator-table', StadspeilIndicatorTable);
defineElement('stadspeil-area-profile', StadspeilAreaProfile);
defineElement('stadspeil-trend-chart', StadspeilTrendChart);
defineElement('stadspeil-value', StadspeilValue);
