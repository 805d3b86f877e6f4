/**
 * Fills the `{…}` marks of a message. A mark without a value stays as it is, so that a mistake shows.
 */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return message.replace(/\{(\w+)\}/g, (mark, name: string) => values[name] ?? mark);
}
