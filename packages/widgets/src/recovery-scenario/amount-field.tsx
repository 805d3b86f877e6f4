import { Component, Fragment, type JSX } from 'preact';
import { readAmount, type AmountFault } from './read-amount.ts';
import type { AmountControl, AmountWords } from './scenario-controls.ts';

/** An amount, the words for what is none, and what hears of a new one. */
export interface AmountFieldProps {
  readonly id: string;
  readonly control: AmountControl;
  readonly words: AmountWords;
  readonly onPick: (value: number | null) => void;
}

interface AmountFieldState {
  /** What was typed and is no amount, and the amount that held by then. */
  readonly refused: {
    readonly text: string;
    readonly fault: AmountFault;
    readonly value: number | null;
  } | null;
}

/**
 * A field for an amount in the writing of the reader's language: a number field has that of the browser.
 * What is no amount stays as it was typed, with words for what is wrong; the calculation goes on with the
 * amount before.
 */
export class AmountField extends Component<AmountFieldProps, AmountFieldState> {
  override state: AmountFieldState = { refused: null };

  override render({ id, control, words }: AmountFieldProps): JSX.Element {
    const { refused } = this.state;
    // An amount that comes from elsewhere, such as the slider, takes the place of what was typed.
    const fault = refused?.value === control.value ? refused : null;
    const described = [fault && `${id}-error`, control.hint && `${id}-hint`].filter(Boolean).join(' ');
    return (
      <Fragment>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          value={fault ? fault.text : control.typed}
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={described || undefined}
          onChange={this.#change}
        />
        {fault && (
          <small id={`${id}-error`} class="stadspeil-field-error" role="alert">
            {`${words[fault.fault]} ${control.kept}`}
          </small>
        )}
        {control.hint && <small id={`${id}-hint`}>{control.hint}</small>}
      </Fragment>
    );
  }

  readonly #change = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void => {
    const { control, words, onPick } = this.props;
    const text = currentTarget.value;
    const amount = readAmount(text, { ...control, decimal: words.decimal });
    if (typeof amount === 'string') {
      this.setState({ refused: { text, fault: amount, value: control.value } });
      return;
    }
    if (this.state.refused) this.setState({ refused: null });
    // The same amount in other writing changes nothing that would be drawn again.
    if (amount === control.value) currentTarget.value = control.typed;
    else onPick(amount);
  };
}
