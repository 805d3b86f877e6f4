import { renderToString } from 'preact-render-to-string';
import { readSettings } from '../element/settings.ts';
import { StateMessage } from '../frame/state-message.tsx';
import type { WidgetData } from '../load/widget-data.ts';
import { english } from '../words/english.ts';
import { languageCode } from '../words/widget-language.ts';
import { staticWidgets, type StaticTag } from './static-widgets.tsx';

/** A widget with its attributes, as an editor would write them, and its figures. */
export interface StaticRequest {
  readonly tag: StaticTag;
  /** `{ indicator: 'jobs-per-1000', region: 'GM0141', lang: 'en' }`. Default: none. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** From `takeData()` or `loadData()`. */
  readonly data: WidgetData;
}

/**
 * Draws a widget as HTML without a browser, with the components that the browser uses: title, drawing
 * as SVG, sentences, an open table, remarks and source. Without figures: the words for why.
 *
 * The same request always gives the same text. Ids are those of a shadow root: put it into one, as
 * `renderElement` does, or use `renderPlain` where there is none.
 *
 * @example
 * ```ts
 * const data = takeData(shard);
 * renderWidget({ tag: 'stadspeil-kpi-card', attributes: { region: 'GM0141', benchmark: 'NL01' }, data });
 * ```
 */
export function renderWidget({ tag, attributes = {}, data }: StaticRequest): string {
  const lang = languageCode(attributes['lang']);
  const settings = readSettings((name) => attributes[name] ?? null);
  const outcome = staticWidgets[tag].draw(data, settings, lang === 'en' ? english : undefined);
  return renderToString(
    outcome.state === 'ready' ? (
      outcome.model
    ) : (
      <StateMessage state={outcome.state} message={outcome.message} lang={lang} />
    ),
  );
}
