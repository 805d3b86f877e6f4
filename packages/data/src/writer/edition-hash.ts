/** The SHA-256 of texts, one after the other as UTF-8, in hexadecimal. */
export type Sha256 = (texts: Iterable<string>) => string;

/**
 * The hash that names the folder of an edition: over all its files, in the order of their paths, each
 * as path, NUL and content.
 *
 * @example
 * ```ts
 * editionHash(new Map([['catalogue.json', '{}']]), sha256); //=> '0f3c…' (16 digits)
 * ```
 */
export function editionHash(files: ReadonlyMap<string, string>, sha256: Sha256): string {
  const paths = [...files.keys()].sort();
  return sha256(paths.flatMap((path) => [path, '\0', files.get(path) ?? ''])).slice(0, 16);
}
