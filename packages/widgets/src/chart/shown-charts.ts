import type { CursorModel, CursorPlace } from '../frame/cursor-model.ts';
import type { Drawing } from './drawing.ts';

/** A drawing with a cursor, as it stands on the page. */
export interface ShownChart {
  /** `null` while it has no room. */
  readonly drawing: Drawing | null;
  readonly cursor: CursorModel;
  readonly place: CursorPlace | null;
  readonly move: (place: CursorPlace | null) => void;
}

/** By the slider of its cursor: what the tools of a figure find its drawing by. */
export const shownCharts: WeakMap<Element, ShownChart> = /* @__PURE__ */ new WeakMap();
