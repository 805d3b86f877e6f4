import type { LanguageCode } from '@stadspeil/core';

/** The words of the tools, in one language. They come with the tools, not with the figure. */
export interface ToolWords {
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
  readonly dataset: string;
  readonly description: string;
  /** `{title}`. */
  readonly shard: string;
  /** `{file}`. */
  readonly saved: string;
  readonly failed: string;
  readonly copyText: string;
  readonly copyLink: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly selected: string;
  readonly noYear: string;
  readonly kind: string;
}

/** By language. */
export const toolWords: Readonly<Record<LanguageCode, ToolWords>> = {
  nl: {
    csv: 'Cijfers (CSV)',
    svg: 'Plaatje (SVG)',
    png: 'Plaatje (PNG)',
    dataset: 'Alle cijfers van deze dataset (CSV)',
    description: 'Beschrijving van de dataset (JSON)',
    shard: 'Bestand bij {title} (JSON-stat)',
    saved: 'Het bestand {file} is gemaakt.',
    failed: 'Dit bestand kan nu niet worden gemaakt.',
    copyText: 'Kopieer de tekst en de cijfers',
    copyLink: 'Kopieer de link',
    copyCitation: 'Kopieer de bronvermelding',
    copied: 'Gekopieerd.',
    selected: 'Kopiëren lukt hier niet vanzelf. De tekst is geselecteerd: kopieer hem zelf.',
    noYear: 'z.d.',
    kind: 'Dataset',
  },
  en: {
    csv: 'Figures (CSV)',
    svg: 'Picture (SVG)',
    png: 'Picture (PNG)',
    dataset: 'All figures of this dataset (CSV)',
    description: 'Description of the dataset (JSON)',
    shard: 'File of {title} (JSON-stat)',
    saved: 'The file {file} has been made.',
    failed: 'This file cannot be made now.',
    copyText: 'Copy the text and the figures',
    copyLink: 'Copy the link',
    copyCitation: 'Copy the citation',
    copied: 'Copied.',
    selected: 'Copying does not work by itself here. The text is selected: copy it yourself.',
    noYear: 'n.d.',
    kind: 'Data set',
  },
};
