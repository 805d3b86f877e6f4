/** A municipality that another came from. */
export interface Predecessor {
  readonly code: string;
  /** Whether all of it went into the successor. */
  readonly isWhole: boolean;
  /** Homes and inhabitants that went over, as CBS counted them; not for one that stayed or was renamed. */
  readonly homes?: number;
  readonly inhabitants?: number;
}

/** A change in the division of municipalities. */
export interface Reorganisation {
  /** The first day of the new division, ISO 8601. */
  readonly date: string;
  /** Code of the municipality that is there from then on. */
  readonly into: string;
  /** A renaming gives the same area another code. */
  readonly kind: 'merger' | 'renaming';
  /** What its area was before; the municipality itself is among them when it was there and took others in. */
  readonly from: readonly Predecessor[];
}
