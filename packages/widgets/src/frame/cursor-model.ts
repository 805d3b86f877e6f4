/** What a cursor can stand on, series by series. */
export interface CursorModel {
  /** Name of the slider. */
  readonly label: string;
  /** How it is worked, for those who find it by ear. */
  readonly hint: string;
  /** Whether the figures lie on one axis, so that high and low can be heard. Default: no. */
  readonly isHearable?: boolean;
  /** Each series has one text a point: period, value with unit, place, remarks. */
  readonly series: readonly { readonly label: string; readonly points: readonly string[] }[];
}

/** Where the cursor stands; `null` when it is put away. */
export interface CursorPlace {
  readonly series: number;
  readonly point: number;
}
