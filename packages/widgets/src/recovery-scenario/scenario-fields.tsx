import type { JSX } from 'preact';
import type { AmountControl, ChoiceControl, DrawControl, ScenarioControls } from './scenario-controls.ts';
import type { drawYears } from './scenario-request.ts';
import { type ScenarioRequest } from './scenario-request.ts';

/** What readers can set, and what hears of it. */
export interface ScenarioFieldsProps {
  readonly controls: ScenarioControls;
  readonly onRequest: (request: ScenarioRequest) => void;
  readonly onReset: () => void;
}

/** Steps of the sliders, in million euro; numbers may be finer. */
const step = 0.05;

/** What readers set of a scenario: native fields, each of which gives the whole request that follows. */
export function ScenarioFields({ controls, onRequest, onReset }: ScenarioFieldsProps): JSX.Element {
  const { request, route, against, draws, opening, openingYear, ceiling, deposit, savings } = controls;
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
    <form class="stadspeil-fields" part="controls" aria-label={controls.title} onSubmit={stay}>
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
            min={0}
            control={ceiling}
            onPick={(value) =>
              onRequest(value === null ? without('ceiling') : { ...request, ceiling: value })
            }
          />
          <Amount
            id="deposit"
            min={0}
            control={deposit}
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
      <button type="button" onClick={onReset}>
        {controls.reset}
      </button>
    </form>
  );
}

interface FieldProps<Control, Value> {
  readonly control: Control;
  readonly onPick: (value: Value) => void;
}

function Choice({
  id,
  control: { label, value, options },
  onPick,
}: FieldProps<ChoiceControl, string> & { readonly id: string }): JSX.Element {
  return (
    <p class="stadspeil-field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}

function Amount({
  id,
  min,
  control: { label, value, hint },
  onPick,
}: FieldProps<AmountControl, number | null> & { readonly id: string; readonly min?: number }): JSX.Element {
  return (
    <p class="stadspeil-field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        step="any"
        min={min}
        value={value ?? ''}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => pickNumber(currentTarget, value, onPick)}
      />
      <small id={`${id}-hint`}>{hint}</small>
    </p>
  );
}

/** The same amount twice: a slider for trying, a number for knowing. */
function DrawField({
  control: { year, label, value, text },
  max,
  onPick,
}: FieldProps<DrawControl, number> & { readonly max: number }): JSX.Element {
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
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={0}
        step="any"
        value={value}
        onChange={({ currentTarget }) =>
          pickNumber(currentTarget, value, (amount) => amount !== null && onPick(amount))
        }
      />
    </p>
  );
}

/** Hands on what is a number, or nothing at all; what is neither goes back to what it was. */
function pickNumber(
  input: HTMLInputElement,
  last: number | null,
  onPick: (value: number | null) => void,
): void {
  const { validity, value, valueAsNumber } = input;
  if (!validity.valid || (value === '' && input.id.startsWith('draw-'))) input.value = String(last ?? '');
  else onPick(value === '' ? null : valueAsNumber);
}

/** Enter in a field would send the form, and the page with it. */
function stay(event: Event): void {
  event.preventDefault();
}
