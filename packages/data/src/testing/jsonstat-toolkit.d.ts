declare module 'jsonstat-toolkit' {
  interface Cell {
    readonly value: number | null;
    readonly status: string | null;
  }
  interface Category {
    readonly label: string;
    readonly unit: { readonly label: string; readonly decimals: number } | null;
  }
  interface Dimension {
    readonly id: readonly string[];
    readonly role: string;
    Category(id: string): Category;
  }
  interface Dataset {
    readonly class: string;
    readonly label: string;
    readonly source: string;
    readonly n: number;
    readonly id: readonly string[];
    readonly role: Readonly<Record<string, readonly string[]>>;
    Data(categories: Readonly<Record<string, string>>): Cell;
    Dimension(id: string): Dimension;
  }
  export default function JSONstat(json: unknown): Dataset;
}
