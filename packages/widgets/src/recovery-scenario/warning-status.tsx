import { Component, type JSX } from 'preact';
import type { RecoveryScenarioText } from './recovery-scenario.text.ts';

type Warnings = RecoveryScenarioText['warnings'];

/** Long enough that a slider on its way says nothing. */
const pause = 500;

/**
 * The rules that a scenario breaks, in a live region: it follows when the reader stops, so that a change
 * is said once.
 */
export class WarningStatus extends Component<{ readonly warnings: Warnings }, { readonly said: Warnings }> {
  override state: { readonly said: Warnings } = { said: this.props.warnings };
  #timer: ReturnType<typeof setTimeout> | undefined;

  override render(): JSX.Element {
    const { label, lines, none } = this.state.said;
    return (
      <div
        class={`stadspeil-warnings${lines.length ? ' stadspeil-notice' : ''}`}
        role="status"
        part="warnings"
      >
        {lines.length ? (
          <>
            <strong>{label}</strong>
            <ul>
              {lines.map((line) => (
                <li>{line}</li>
              ))}
            </ul>
          </>
        ) : (
          <p>{none}</p>
        )}
      </div>
    );
  }

  override componentDidUpdate(): void {
    const { warnings } = this.props;
    clearTimeout(this.#timer);
    if (textOf(warnings) === textOf(this.state.said)) return;
    this.#timer = setTimeout(() => this.setState({ said: this.props.warnings }), pause);
  }

  override componentWillUnmount(): void {
    clearTimeout(this.#timer);
  }
}

function textOf({ label, lines, none }: Warnings): string {
  return [label, none, ...lines].join('\n');
}
