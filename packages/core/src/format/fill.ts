/**
 * Fills the named holes of a template.
 *
 * What is filled in is never searched for holes again, so a name with braces does no harm.
 */
export function fill(template: string, holes: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
}
