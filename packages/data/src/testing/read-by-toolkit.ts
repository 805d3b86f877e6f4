// @ts-expect-error -- the package brings no types
import JSONstat from 'jsonstat-toolkit';

/** What the tests ask of a dataset as jsonstat-toolkit reads it. */
export interface ToolkitDataset {
  readonly class: string;
  readonly label: string;
  readonly n: number;
  readonly role: Readonly<Record<string, readonly string[]>>;
  Data(categories: Readonly<Record<string, string>>): {
    readonly value: number | null;
    readonly status: string | null;
  };
  Dimension(id: string): {
    readonly id: readonly string[];
    Category(id: string): { readonly label: string; readonly unit: object | null };
  };
}

/** A JSON-stat dataset as the toolkit of others reads it. The toolkit rewrites what it is given. */
export function readByToolkit(json: unknown): ToolkitDataset {
  return JSONstat(structuredClone(json)) as ToolkitDataset;
}
