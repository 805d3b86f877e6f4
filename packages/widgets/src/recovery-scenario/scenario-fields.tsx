import { Component, type JSX } from 'preact';
import { AmountField } from './amount-field.tsx';
import type {
  AmountControl,
  AmountWords,
  ChoiceControl,
  DrawControl,
  ScenarioControls,
} from './scenario-controls.ts';
import type { drawYears } from './scenario-request.ts';
import { type ScenarioRequest } from './scenario-request.ts';

/** What readers can set, and what hears of it. */
export interface ScenarioFieldsProps {
  readonly controls: ScenarioControls;
  readonly onRequest: (request: ScenarioRequest) => void;
  readonly onReset: () => void;
}

/** Steps of the sliders, in million euro; what is typed may be finer. */
const step = 0.05;

interface ScenarioFieldsState {
  readonly resets: number;
}

/** What readers set of a scenario: native fields, each of which gives the whole request that follows. */
export class ScenarioFields extends Component<ScenarioFieldsProps, ScenarioFieldsState> {
  override state: ScenarioFieldsState = { resets: 0 };

  override render({ controls, onRequest }: ScenarioFieldsProps): JSX.Element {
    return (
      <form class="stadspeil-fields" part="controls" aria-label={controls.title} onSubmit={stay}>
        {/* New fields forget what was typed in the old ones and was no amount. */}
        <Fields key={this.state.resets} controls={controls} onRequest={onRequest} />
        <button type="button" onClick={this.#reset}>
          {controls.reset}
        </button>
      </form>
    );
  }

  readonly #reset = (): void => {
    this.setState(({ resets }) => ({ resets: resets + 1 }));
    this.props.onReset();
  };
}

function Fields({ controls, onRequest }: Omit<ScenarioFieldsProps, 'onReset'>): JSX.Element {
  const { request, amounts, route, against, draws, opening, openingYear, ceiling, deposit, savings } =
    controls;
  const without = (name: keyof ScenarioRequest): ScenarioRequest => {
    const { [name]: _, ...rest } = request;
    return rest as ScenarioRequest;
  };
  const own = (
    changed: Partial<Record<(typeof drawYears)[number], number>> = {},
  ): ScenarioRequest['route'] => ({
    draws: { ...Object.fromEntries(draws.years.map(({ year, value }) => [year, value])), ...changed },
  });
  return (
    <>
      <div class="stadspeil-field-row">
        <Choice
          id="route"
          control={route}
          onPick={(value) => onRequest({ ...request, route: value === 'own' ? own() : (value as 'none') })}
        />
        <Choice
          id="against"
          control={against}
          onPick={(value) => onRequest(value ? { ...request, against: value as 'none' } : without('against'))}
        />
      </div>
      <fieldset>
        <legend>{draws.legend}</legend>
        {draws.years.map((each) => (
          <DrawField
            control={each}
            words={amounts}
            max={draws.max}
            onPick={(value) => onRequest({ ...request, route: own({ [each.year]: value }) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{controls.assumptions}</legend>
        <div class="stadspeil-field-row">
          <Amount
            id="opening"
            control={opening}
            words={amounts}
            onPick={(value) =>
              onRequest(
                value === null
                  ? without('openingReserve')
                  : { ...request, openingReserve: { value, endOf: Number(openingYear.value) } },
              )
            }
          />
          {opening.value !== null && (
            <Choice
              id="opening-year"
              control={openingYear}
              onPick={(year) =>
                onRequest({
                  ...request,
                  openingReserve: { value: opening.value as number, endOf: Number(year) },
                })
              }
            />
          )}
        </div>
        <div class="stadspeil-field-row">
          <Amount
            id="ceiling"
            control={ceiling}
            words={amounts}
            onPick={(value) =>
              onRequest(value === null ? without('ceiling') : { ...request, ceiling: value })
            }
          />
          <Amount
            id="deposit"
            control={deposit}
            words={amounts}
            onPick={(value) =>
              onRequest(value === null ? without('deposit') : { ...request, deposit: value })
            }
          />
        </div>
        <label class="stadspeil-check">
          <input
            type="checkbox"
            checked={savings.checked}
            onChange={({ currentTarget }) =>
              onRequest({ ...request, savingsRealised: currentTarget.checked })
            }
          />
          {savings.label}
        </label>
      </fieldset>
    </>
  );
}

interface WithWords {
  readonly words: AmountWords;
}

interface FieldProps<Control, Value> {
  readonly control: Control;
  readonly onPick: (value: Value) => void;
}

function Choice({
  id,
  control: { label, value, options, hint },
  onPick,
}: FieldProps<ChoiceControl, string> & { readonly id: string }): JSX.Element {
  return (
    <p class="stadspeil-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={({ currentTarget }) => onPick(currentTarget.value)}
      >
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      {hint && <small id={`${id}-hint`}>{hint}</small>}
    </p>
  );
}

function Amount({
  id,
  control,
  words,
  onPick,
}: FieldProps<AmountControl, number | null> & WithWords & { readonly id: string }): JSX.Element {
  return (
    <p class="stadspeil-field">
      <label for={id}>{control.label}</label>
      <AmountField id={id} control={control} words={words} onPick={onPick} />
    </p>
  );
}

/** The same amount twice: a slider for trying, a number for knowing. */
function DrawField({
  control,
  words,
  max,
  onPick,
}: FieldProps<DrawControl, number> & WithWords & { readonly max: number }): JSX.Element {
  const { year, label, value, text } = control;
  const id = `draw-${year}`;
  return (
    <p class="stadspeil-field stadspeil-draw">
      <label for={id}>{label}</label>
      <input
        type="range"
        min={0}
        max={max}
        step={step}
        value={value}
        aria-label={label}
        aria-valuetext={text}
        onInput={({ currentTarget }) => onPick(currentTarget.valueAsNumber)}
      />
      <AmountField
        id={id}
        control={control}
        words={words}
        onPick={(amount) => amount !== null && onPick(amount)}
      />
    </p>
  );
}

/** Enter in a field would send the form, and the page with it. */
function stay(event: Event): void {
  event.preventDefault();
}
