import type { JSX } from 'preact';
import { PaletteGuard } from '../theme/palette-guard.tsx';
import { DataTable } from './data-table.tsx';
import type { FrameText, TooledText } from './frame-text.ts';
import { ToolBar } from './tool-bar.tsx';

/** A text, and how its table stands. */
export interface FigureTextProps {
  readonly text: FrameText;
  /** Whether the table stands in the place of the drawing. */
  readonly view: 'chart' | 'table';
  /** Whether the table shows without being asked for. Default: no. */
  readonly isOpen?: boolean;
}

/** What is read around a drawing: sentences, the table, remarks, period and source. */
export function FigureText({ text, view, isOpen = false }: FigureTextProps): JSX.Element {
  const { summary, table, tableLabel, notes, period, source } = text;
  return (
    <>
      <PaletteGuard />
      <div id="summary" class="stadspeil-summary" part="summary">
        {summary.map((sentence) => (
          <p>{sentence}</p>
        ))}
      </div>
      {view === 'table' ? (
        <DataTable table={table} />
      ) : (
        table.rows.length > 0 && (
          <details class="stadspeil-details" open={isOpen}>
            <summary>{tableLabel}</summary>
            <DataTable table={table} />
          </details>
        )
      )}
      {!isOpen && text.tools && table.rows.length > 0 && <ToolBar text={text as TooledText} view={view} />}
      <div class="stadspeil-footer" part="source">
        {notes.length > 0 && (
          <ul class="stadspeil-notes">
            {notes.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        )}
        <p>{`${period.label}: ${period.text}`}</p>
        {source.lines.map(({ text, url }) => (
          <p>
            {`${source.label}: `}
            {url ? <a href={url}>{text}</a> : text}
          </p>
        ))}
      </div>
    </>
  );
}
