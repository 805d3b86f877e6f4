/** How the stories make a widget: each arg is an attribute, but for `data`, which is a property. */
import type { Args } from '@storybook/web-components-vite';

/** Makes the element that `component` of a stories file names. */
export function renderWidget(args: Args, context: { readonly component?: string }): HTMLElement {
  const element = document.createElement(context.component ?? 'div');
  for (const [name, value] of Object.entries(args)) {
    if (name === 'data') Object.assign(element, { data: value });
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== undefined && value !== null)
      element.setAttribute(name, String(value));
  }
  return element;
}

/** Puts the widget in a sentence, as a value stands in running text. */
export function renderInSentence(before: string, after: string) {
  return (args: Args, context: { readonly component?: string }): HTMLElement => {
    const sentence = document.createElement('p');
    sentence.append(before, renderWidget(args, context), after);
    return sentence;
  };
}

/** Asks of every widget that shows the booklet of Almelo. */
export const almelo = { src: 'datasets/almelo-2018/', region: 'GM0141' } as const;
