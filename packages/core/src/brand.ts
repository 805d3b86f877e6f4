declare const brand: unique symbol;

/** A `Base` that only its own parser can make, so that a raw string never passes for a checked code. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
