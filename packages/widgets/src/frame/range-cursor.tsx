import { Component, type JSX, type RefObject } from 'preact';
import type { CursorModel, CursorPlace } from './cursor-model.ts';

/** A cursor, the place it stands on (`null` before it ever stood anywhere), and what hears of its moves. */
export interface RangeCursorProps {
  readonly cursor: CursorModel;
  readonly place: CursorPlace | null;
  /** Whether the words of the place are seen. */
  readonly isShown: boolean;
  readonly slider: RefObject<HTMLInputElement | null>;
  readonly onMove: (place: CursorPlace | null) => void;
}

/**
 * A native slider over the drawing: arrows, Home, End, touch and voice come from the platform, and
 * each step is announced once, by `aria-valuetext`. Page Up and Page Down change the series.
 */
export class RangeCursor extends Component<RangeCursorProps> {
  override render({ cursor, place, isShown, slider }: RangeCursorProps): JSX.Element | null {
    const { series, point } = place ?? { series: 0, point: 0 };
    const points = cursor.series[series]?.points ?? [];
    const text = points[point] ?? '';
    // Each point of each series has a number of its own: Orca is silent where the number stays as it was.
    const first = cursor.series.slice(0, series).reduce((sum, each) => sum + each.points.length, 0);
    return (
      <>
        <input
          ref={slider}
          class="stadspeil-range"
          type="range"
          min={first}
          max={first + points.length - 1}
          step={1}
          // A number is never what the DOM has: it would be set at every drawing, and told once more.
          value={String(first + point)}
          aria-label={cursor.label}
          aria-describedby="hint"
          aria-valuetext={text}
          onInput={this.#input}
          onFocus={this.#focus}
          onKeyDown={this.#key}
        />
        <p id="hint" hidden aria-hidden="true">
          {cursor.hint}
        </p>
        <p class="stadspeil-readout" part="readout" aria-hidden="true">
          {isShown ? text : ''}
        </p>
      </>
    );
  }

  readonly #input = (event: Event): void => {
    const { place, onMove } = this.props;
    const { value, min } = event.currentTarget as HTMLInputElement;
    onMove({ series: place?.series ?? 0, point: Number(value) - Number(min) });
  };

  readonly #focus = (): void => {
    const { place, onMove } = this.props;
    onMove(place ?? { series: 0, point: 0 });
  };

  readonly #key = (event: KeyboardEvent): void => {
    const { cursor, place, onMove } = this.props;
    const at = place ?? { series: 0, point: 0 };
    if (event.key === 'PageUp' || event.key === 'PageDown') {
      // The platform would jump a tenth of the way along the series.
      event.preventDefault();
      const next = at.series + (event.key === 'PageUp' ? -1 : 1);
      const target = cursor.series[next];
      if (target) onMove({ series: next, point: Math.min(at.point, target.points.length - 1) });
    }
  };
}
