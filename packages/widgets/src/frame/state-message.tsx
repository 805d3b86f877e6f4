import type { JSX } from 'preact';

/** A state in words: loading, empty, not comparable, offline or an error. */
export interface StateMessageProps {
  readonly state: string;
  readonly message: string;
  readonly lang: string;
}

/**
 * A widget that has no figures to show: the words for why, and behind them what the editor put
 * inside the tag for this case.
 */
export function StateMessage({ state, message, lang }: StateMessageProps): JSX.Element {
  return (
    <div class={`stadspeil-state stadspeil-state-${state}`} part="state" lang={lang}>
      <p role="status" dir="ltr">
        {message}
      </p>
      {state === 'loading' ? null : <slot />}
    </div>
  );
}
