import type { WidgetSettings } from '../element/settings.ts';
import type { DrawingLanguage } from '../words/widget-language.ts';

/** What stands around every figure from the first drawing on. */
export interface FrameFigure {
  readonly lang: string;
  readonly title: string;
  readonly headingLevel: number;
  readonly view: 'chart' | 'table';
}

/** Makes the frame of a figure, with its own title or that of the editor. */
export function frameFigure(
  title: string,
  { caption, headingLevel, view }: WidgetSettings,
  { core }: DrawingLanguage,
): FrameFigure {
  return { lang: core.code, title: caption ?? title, headingLevel, view };
}
