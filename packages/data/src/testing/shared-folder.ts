import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../../../shared/', import.meta.url);

/** Whether the folder of recorded answers lies beside the repository. */
export function hasShared(path: string): boolean {
  return existsSync(fileURLToPath(new URL(path, folder)));
}

/** The text of a file in the folder of recorded answers. */
export function readShared(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, folder)), 'utf8');
}

/** The parsed JSON of a file in the folder of recorded answers. */
export function parseShared(path: string): unknown {
  return JSON.parse(readShared(path));
}
