/** A change of one file: of its text, `null` to take it away. */
export type Change = (text: string) => string | null;

/** What a page makes of it: an error, the figures as they were, or a figure that only the hash can tell. */
export type OnPage = 'refused' | 'unharmed' | 'by hash only';

/** Sets a field of a file, found by its path; `undefined` takes it away. */
export function set(place: string, value: unknown): Change {
  return (text) => {
    const json = JSON.parse(text) as Record<string, unknown>;
    const names = place.split('.');
    const last = names.pop()!;
    const parent = names.reduce((at, name) => at[name] as Record<string, unknown>, json);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
    return JSON.stringify(json);
  };
}

/** Puts one text in the place of another. */
export function put(from: string | RegExp, to: string): Change {
  return (text) => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`nothing like ${String(from)} in ${text}`);
    return changed;
  };
}

/** Where our own part of a shard stands. */
export const own = 'extension.stadspeil';

/** A way to break one file, what checkDataset() says of it, and what a page makes of it. */
export type BrokenKind = readonly [kind: string, file: string, change: Change, fault: RegExp, onPage: OnPage];
