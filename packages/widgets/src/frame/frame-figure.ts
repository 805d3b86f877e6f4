import type { WidgetSettings } from '../element/settings.ts';
import type { WidgetData } from '../load/widget-data.ts';
import { fill } from '../words/fill.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';

/** What stands around every figure from the first drawing on. */
export interface FrameFigure {
  readonly lang: string;
  readonly title: string;
  readonly headingLevel: number;
  /** A newer edition exists. */
  readonly notice: string | null;
  readonly view: 'chart' | 'table';
}

/** Makes the frame of a figure: its title, or that of the editor, and word of a newer edition. */
export function frameFigure(
  title: string,
  { newerEdition }: WidgetData,
  { caption, headingLevel, view }: WidgetSettings,
  { core, words }: DrawingLanguage,
): FrameFigure {
  return {
    lang: core.code,
    title: caption ?? title,
    headingLevel,
    notice: newerEdition ? fill(words.newerEdition, { edition: newerEdition }) : null,
    view,
  };
}
