/** What a figure comes to: something to draw, or the state that there is nothing. */
export type Drawn<Figure> = { readonly state: 'ready'; readonly model: Figure } | Undrawn;

/** Why there is nothing to draw. */
export interface Undrawn {
  readonly state: 'empty' | 'not-comparable';
  /** Whether the areas of the region have no figures, whatever it has itself. Default: as `parts` says. */
  readonly isOfParts?: true;
}

/** What a view model comes to: something to show, or words for why there is nothing. */
export type Outcome<Model> =
  | { readonly state: 'ready'; readonly model: Model }
  | { readonly state: 'empty' | 'not-comparable'; readonly message: string };
