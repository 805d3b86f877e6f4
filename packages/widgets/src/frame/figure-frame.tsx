import type { ComponentChildren, JSX } from 'preact';
import { DataTable } from './data-table.tsx';
import type { FrameModel } from './frame-model.ts';

/** A frame and what stands in it. */
export interface FigureFrameProps {
  readonly frame: FrameModel;
  readonly children: ComponentChildren;
}

/**
 * The figure around a widget, in the order in which it is read: title, sentences, the drawing, the
 * table, remarks, period and source. Everything that ids point at lies in one shadow root.
 */
export function FigureFrame({ frame, children }: FigureFrameProps): JSX.Element {
  const { title, summary, notes, notice, period, source, table, view, lang } = frame;
  const Heading = `h${frame.headingLevel}` as 'h3';
  const asTable = view === 'table';
  return (
    <figure
      class="stadspeil-figure"
      part="base"
      lang={lang}
      aria-labelledby="title"
      aria-describedby="summary"
    >
      <Heading id="title" class="stadspeil-title" part="title">
        {title}
      </Heading>
      {notice && <p class="stadspeil-notice">{notice}</p>}
      {!asTable && children}
      <div id="summary" class="stadspeil-summary" part="summary">
        {summary.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      {asTable ? (
        <DataTable table={table} />
      ) : (
        <details class="stadspeil-details">
          <summary>{frame.tableLabel}</summary>
          <DataTable table={table} />
        </details>
      )}
      <footer class="stadspeil-footer" part="source">
        {notes.length > 0 && (
          <ul class="stadspeil-notes">
            {notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        )}
        <p>
          {period.label}: {period.text}
        </p>
        {source.lines.map(({ text, url }) => (
          <p>
            {source.label}: {url ? <a href={url}>{text}</a> : text}
          </p>
        ))}
      </footer>
    </figure>
  );
}
