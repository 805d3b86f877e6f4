// `@stadspeil/widgets/static`: widgets as HTML, drawn in Node without a browser.

export { takeData } from './load/take-data.ts';
export { loadData, type DataRequest } from './load/load-data.ts';
export type { FetchJson } from './load/fetch-json.ts';
export type { OwnData, WidgetData } from './load/widget-data.ts';
export { readBoundaries } from './map/read-boundaries.ts';
export { readWidgetLink, widgetLink, type LinkedWidget } from './link/widget-link.ts';
export { paperColours, type InkColours } from './chart/ink.ts';
export { loadWidget, type LoadOptions } from './static/load-widget.ts';
export { renderElement, type ElementOptions } from './static/render-element.ts';
export { renderPage, type PageOptions } from './static/render-page.ts';
export { renderPlain, type PlainRequest } from './static/render-plain.ts';
export { renderWidget, type StaticRequest } from './static/render-widget.tsx';
export type { StaticTag } from './static/static-widgets.tsx';
export { widgetStyles } from './static/widget-styles.ts';
