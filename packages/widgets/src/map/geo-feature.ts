/** A feature of a file of boundaries as it comes: coordinates as in GeoJSON, of polygons only. */
export interface GeoFeature {
  readonly id: unknown;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Polygons of rings of positions. */
  readonly polygons: readonly (readonly (readonly (readonly number[])[])[])[];
}
