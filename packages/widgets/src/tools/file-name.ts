/** A name for a file that every system takes, made of what a figure is about: `jobs-per-1000-GM0141.csv`. */
export function fileName(words: readonly string[], extension: string): string {
  const name = words
    .join('-')
    .normalize('NFKD')
    .replace(/[^\w]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80);
  return `${name || 'stadspeil'}.${extension}`;
}
