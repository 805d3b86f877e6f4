/**
 * Makes a `switch` over a union exhaustive for the compiler; unreachable at run time.
 *
 * @example
 * ```ts
 * function sign(direction: 'up' | 'down'): string {
 *   switch (direction) {
 *     case 'up':
 *       return '+';
 *     case 'down':
 *       return '-';
 *     default:
 *       return assertNever(direction);
 *   }
 * }
 * sign('up'); //=> '+'
 * ```
 */
export function assertNever(value: never): never {
  throw new TypeError(`assertNever: a case is missing for ${JSON.stringify(value)}`);
}
