import { readFileSync } from 'node:fs';

const atOnce = /(?:^|[;}])\s*(?:import|export)\b\s*(?:[\w*{$][^"'`;()]*?\bfrom\b\s*)?["']([^"']+)["']/gm;
const later = /\bimport\(\s*["'`]([^"'`]+)["'`]\s*[,)]/g;

/** What a built module imports: at once, by statements, and later, by `import()`. Its file is an URL. */
export function importsOfModule(file) {
  const text = readFileSync(file, 'utf8');
  const find = (pattern) => [...text.matchAll(pattern)].map(([, specifier]) => specifier);
  return { atOnce: find(atOnce), later: find(later) };
}
