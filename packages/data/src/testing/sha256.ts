import { createHash } from 'node:crypto';

/** SHA-256 of texts in hexadecimal, for tests. */
export function sha256(texts: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  return hash.digest('hex');
}
