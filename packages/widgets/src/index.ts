// The classes of the widgets. Importing this registers nothing: see define.ts.

export { defineElement } from './element/define-element.ts';
export { StadspeilElement, type CursorChange, type WidgetState } from './element/stadspeil-element.tsx';
export { StadspeilBarChart } from './bar-chart/bar-chart.element.tsx';
export { StadspeilDistributionChart } from './distribution-chart/distribution-chart.element.tsx';
export { StadspeilIndicatorTable } from './indicator-table/indicator-table.element.tsx';
export { StadspeilAreaMap } from './area-map/area-map.element.tsx';
export { StadspeilAreaProfile } from './area-profile/area-profile.element.tsx';
export { StadspeilKpiCard } from './kpi-card/kpi-card.element.tsx';
export { StadspeilRecoveryScenario } from './recovery-scenario/recovery-scenario.element.tsx';
export { StadspeilThemePage } from './theme-page/theme-page.element.tsx';
export { StadspeilTrendChart } from './trend-chart/trend-chart.element.tsx';
export { StadspeilValue } from './value/value.element.tsx';
export type { Annotation, OwnData, WidgetData } from './load/widget-data.ts';
export { readWidgetLink, widgetLink, type LinkedWidget } from './link/widget-link.ts';
export { upgradeLinks } from './link/upgrade-links.ts';
