// Registers the tags that most pages have.

import { StadspeilBarChart } from './bar-chart/bar-chart.element.tsx';
import { defineElement } from './element/define-element.ts';
import { StadspeilKpiCard } from './kpi-card/kpi-card.element.tsx';
import { StadspeilTrendChart } from './trend-chart/trend-chart.element.tsx';
import { StadspeilValue } from './value/value.element.tsx';

defineElement('stadspeil-kpi-card', StadspeilKpiCard);
defineElement('stadspeil-bar-chart', StadspeilBarChart);
defineElement('stadspeil-trend-chart', StadspeilTrendChart);
defineElement('stadspeil-value', StadspeilValue);
