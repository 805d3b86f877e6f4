import type { WidgetData } from './widget-data.ts';

/** For a widget that computes all it shows. */
export const noData: WidgetData = {
  indicators: [],
  regions: new Map(),
  observations: [],
  titles: new Map(),
  edition: null,
  newerEdition: null,
};
