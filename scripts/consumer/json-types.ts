// Compiles when the shipped JSON can be imported with its type; it is never run.
import pointer from '@stadspeil/data/datasets/almelo-2018/edition.json' with { type: 'json' };
import manifest from '@stadspeil/widgets/custom-elements.json' with { type: 'json' };

export const format: number = pointer.format;
export const modules: readonly unknown[] = manifest.modules;
