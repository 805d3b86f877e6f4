/** A position on a plane: x to the right, y down, in a unit that all positions share. */
export type Position = readonly [x: number, y: number];

/** A closed line: the last position is the first. */
export type Ring = readonly Position[];

/** The outline of a part of an area, which turns one way, and those of its holes, which turn the other way. */
export type Polygon = readonly Ring[];

/** An area with its code and its outline. */
export interface Area {
  readonly code: string;
  /** As the file has it; `null` where it has none. */
  readonly name: string | null;
  readonly polygons: readonly Polygon[];
}

/** The areas of a map, flat as they are drawn. */
export interface Boundaries {
  readonly areas: readonly Area[];
  /** Who made the file, and the address of its licence; `null` where it does not say. */
  readonly attribution: string | null;
  readonly licence: string | null;
}
