import type { JSX } from 'preact';
import type { ValueModel } from './value.figure.ts';

/** A figure in running text, its period behind it. */
export function Value({ model }: { readonly model: ValueModel }): JSX.Element {
  const { lang, text, value, period } = model;
  return (
    <span lang={lang} part="base">
      {value === null ? text : <data value={value}>{text}</data>} <small part="period">({period})</small>
    </span>
  );
}
