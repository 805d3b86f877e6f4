// What the limit of a map's view model, its reader of boundaries and its drawing counts.
export { areaMapFigure } from '../../packages/widgets/src/area-map/area-map.figure.ts';
export { drawAreas } from '../../packages/widgets/src/map/draw-areas.ts';
export { readBoundaries } from '../../packages/widgets/src/map/read-boundaries.ts';
