import type { JSX } from 'preact';
import { drawLines } from '../chart/draw-lines.ts';
import type { Drawing, DrawingSize } from '../chart/drawing.ts';
import { PlotView } from '../chart/plot-view.tsx';
import type { LinesPlot } from '../chart/plot.ts';
import type { CursorChange } from '../element/stadspeil-element.tsx';
import { FigureFrame } from '../frame/figure-frame.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import type { RecoveryScenarioFigure } from './recovery-scenario.figure.ts';
import type { RecoveryScenarioText } from './recovery-scenario.text.ts';
import { RouteLegend } from './route-legend.tsx';
import { ScenarioFields } from './scenario-fields.tsx';
import type { ScenarioRequest } from './scenario-request.ts';
import { WarningStatus } from './warning-status.tsx';

/** A scenario, the text around it once it is there, and what hears of its cursor and its fields. */
export interface RecoveryScenarioViewProps {
  readonly figure: RecoveryScenarioFigure;
  readonly text: RecoveryScenarioText | null;
  readonly parts: TextParts | null;
  readonly onChange?: ((change: CursorChange) => void) | undefined;
  /** Without it nothing would answer, and there are no fields. */
  readonly onRequest?: ((request: ScenarioRequest) => void) | undefined;
  readonly onReset?: (() => void) | undefined;
}

/** The path of the reserve with the fields that change it: markup only, every word is the model's. */
export function RecoveryScenarioView({
  figure,
  text,
  parts,
  onChange,
  onRequest,
  onReset,
}: RecoveryScenarioViewProps): JSX.Element {
  const { frame, plot, legend } = figure;
  return (
    <FigureFrame
      figure={frame}
      text={text}
      parts={parts}
      above={
        text && (
          <>
            {onRequest && onReset && (
              <ScenarioFields controls={text.controls} onRequest={onRequest} onReset={onReset} />
            )}
            <WarningStatus warnings={text.warnings} />
          </>
        )
      }
    >
      <PlotView
        plot={plot}
        draw={legend.entries.length > 0 ? drawUnnamed : drawLines}
        cursor={
          text &&
          parts &&
          ((drawing) => <parts.ChartCursor drawing={drawing} cursor={text.cursor} onChange={onChange} />)
        }
      />
      {legend.entries.length > 0 && <RouteLegend {...legend} />}
    </FigureFrame>
  );
}

/** Routes often end at one height, where their names would run into one another: the legend has them. */
function drawUnnamed({ series, ...plot }: LinesPlot, size: DrawingSize): Drawing {
  return drawLines({ ...plot, series: series.map((line) => ({ ...line, label: '' })) }, size);
}
