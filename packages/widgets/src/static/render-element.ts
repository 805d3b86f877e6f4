import { settingAttributes } from '../element/settings.ts';
import { StadspeilError } from '@stadspeil/core';
import { escapeHtml } from './escape-html.ts';
import { renderWidget, type StaticRequest } from './render-widget.tsx';

/** What stands around a drawn widget. */
export interface ElementOptions extends StaticRequest {
  /** Address of the style sheet that `widgetStyles` is the text of. */
  readonly stylesheet: string;
  /** HTML that shows where there is neither script nor a shadow root that the parser makes, such as a link. */
  readonly fallback?: string;
}

/**
 * Draws a widget as its own element with a shadow root that the parser makes: it is read, printed and
 * styled without script, and where the script runs, the element takes over what is there.
 *
 * @throws {StadspeilError} `ATTRIBUTE_INVALID` for an attribute that no widget reads.
 *
 * @example
 * ```ts
 * renderElement({ tag: 'stadspeil-value', attributes: { src: '/cijfers/' }, data, stylesheet: '/stadspeil.css' });
 * //=> '<stadspeil-value src="/cijfers/"><template shadowrootmode="open">…</template></stadspeil-value>'
 * ```
 */
export function renderElement({ stylesheet, fallback = '', ...request }: ElementOptions): string {
  const { tag, attributes = {} } = request;
  const names: readonly string[] = settingAttributes;
  const written = Object.entries(attributes).map(([name, value]) => {
    if (!names.includes(name)) throw unknownAttribute(name);
    return ` ${name}="${escapeHtml(value)}"`;
  });
  const sheet = `<link rel="stylesheet" href="${escapeHtml(stylesheet)}">`;
  const root = `<template shadowrootmode="open">${sheet}${renderWidget(request)}</template>`;
  return `<${tag}${written.join('')}>${root}${fallback}</${tag}>`;
}

function unknownAttribute(name: string): StadspeilError {
  return new StadspeilError('ATTRIBUTE_INVALID', {
    at: 'renderElement',
    expected: `attributes out of ${settingAttributes.join(', ')}`,
    received: JSON.stringify(name),
    fix: 'Leave it out, or put it on the element around it.',
  });
}
