/** Makes a `switch` over a union exhaustive for the compiler; unreachable at run time. */
export function assertNever(value: never): never {
  throw new TypeError(`assertNever: a case is missing for ${JSON.stringify(value)}`);
}
