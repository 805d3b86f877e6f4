import type { ComponentChildren, JSX } from 'preact';
import type { FrameFigure } from './frame-figure.ts';
import type { FrameText } from './frame-text.ts';
import type { TextParts } from './text-parts.tsx';

/** A figure, the text around it once it is there, and what is drawn. */
export interface FigureFrameProps {
  readonly figure: FrameFigure;
  readonly text: FrameText | null;
  readonly parts: TextParts | null;
  /** What stands over the drawing and over the table alike. */
  readonly above?: ComponentChildren;
  readonly children: ComponentChildren;
}

/**
 * The figure around a widget, in the order in which it is read: title, drawing, sentences, table,
 * remarks, period and source. Everything that ids point at lies in one shadow root.
 */
export function FigureFrame({ figure, text, parts, above, children }: FigureFrameProps): JSX.Element {
  const { lang, title, view } = figure;
  const Heading = `h${figure.headingLevel}` as 'h3';
  return (
    <figure
      class="stadspeil-figure"
      part="base"
      lang={lang}
      aria-labelledby="title"
      aria-describedby={text ? 'summary' : undefined}
    >
      <Heading id="title" class="stadspeil-title" part="title">
        {title}
      </Heading>
      {text?.notice && <p class="stadspeil-notice">{text.notice}</p>}
      {above}
      {view === 'chart' && children}
      {text && parts && <parts.FigureText text={text} view={view} />}
    </figure>
  );
}
