/** JSON as our files have it: on one line, with an end of line. */
export function toJson(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
