import type { LanguageCode } from '@stadspeil/core';
import type { ToolContext } from './tool-context.ts';

/** What pickers need of the tools; they import nothing, so that no other chunk arises. */
export interface PickerRequest {
  readonly context: ToolContext & { readonly host: Element };
  readonly panel: Element;
  /** Says something in a bar. */
  readonly tell: (bar: Element, words: string) => void;
  readonly fetchJson: (url: string) => Promise<unknown>;
  /** The folder of the edition. */
  readonly edition: () => Promise<string>;
  /** Name of the file of figures that is shown, and its place in the folder. */
  readonly scope: string;
  readonly shard: string;
  readonly onClose: () => void;
}

interface PickerWords {
  readonly region: string;
  readonly period: string;
  readonly newest: string;
  /** `{label}`. */
  readonly chosen: string;
  /** `{label}`. */
  readonly notChosen: string;
  readonly noChoice: string;
}

const pickerWords: Readonly<Record<LanguageCode, PickerWords>> = {
  nl: {
    region: 'Gebied',
    period: 'Periode',
    newest: 'Nieuwste',
    chosen: 'Nu te zien: {label}.',
    notChosen: 'Voor {label} zijn er geen cijfers. De keuze is teruggezet.',
    noChoice: 'Hier is niets anders te kiezen.',
  },
  en: {
    region: 'Area',
    period: 'Period',
    newest: 'Latest',
    chosen: 'Now shown: {label}.',
    notChosen: 'There are no figures for {label}. The choice was undone.',
    noChoice: 'There is nothing else to choose here.',
  },
};

/** What is read of a catalogue: which files of figures there are, and how regions are called. */
interface CatalogueLists {
  readonly indicators: readonly { readonly id: string; readonly scopes: readonly string[] }[];
  readonly regions: readonly { readonly code: string; readonly name: Readonly<Record<string, string>> }[];
}

/** What is read of a shard. */
interface ShardCells {
  readonly id: readonly string[];
  readonly size: readonly number[];
  readonly dimension: Readonly<
    Record<
      string,
      {
        readonly category: {
          readonly index: readonly string[];
          readonly label: Readonly<Record<string, string>>;
        };
      }
    >
  >;
  readonly value: Readonly<Record<string, number | null>>;
}

/** A value of an attribute, and how it is called. */
type Choice = readonly [value: string, label: string];

/** The widgets that show one period, by the attribute `period`. */
const ofOnePeriod = /-(kpi-card|bar-chart|distribution-chart|area-map)$/;

/**
 * Fills the panel with a choice of region and of period, as far as the dataset has figures of another.
 * Its catalogue is fetched here, and not before. What is chosen becomes an attribute of the widget.
 *
 * Returns what closes it; a change of figures that was chosen here leaves it open.
 */
export function openPickers(request: PickerRequest): () => void {
  const { context, panel, tell, onClose } = request;
  const { host, bar, button, text } = context;
  const words = pickerWords[text.tools.lang];
  let isChoosing = false;
  let isClosed = false;

  const choose = async (name: string, select: HTMLSelectElement): Promise<void> => {
    const before = host.getAttribute(name);
    const label = select.selectedOptions[0]?.text ?? '';
    isChoosing = true;
    const isShown = await change(host, name, select.value || null);
    if (isShown) {
      isChoosing = false;
      const said = words.chosen.replace('{label}', () => label);
      tell(bar, said);
      const detail = { setting: name, value: select.value, text: said };
      host.dispatchEvent(new CustomEvent('stadspeil-change', { detail, bubbles: true, composed: true }));
      await show(name);
      return;
    }
    await change(host, name, before);
    // The bar went with its figure, and came back with it as another.
    await new Promise((resolve) => setTimeout(resolve));
    const again = host.shadowRoot?.querySelector('.stadspeil-tools');
    if (!again) return;
    tell(
      again,
      words.notChosen.replace('{label}', () => label),
    );
    [...again.querySelectorAll('button')]
      .find(({ textContent }) => textContent === button.textContent)
      ?.focus();
  };

  const show = async (focused?: string): Promise<void> => {
    const choices = await choicesOf(request, words).catch(() => null);
    if (isClosed) return;
    if (!choices?.length) tell(bar, choices ? words.noChoice : text.tools.labels.failed);
    const labels = (choices ?? []).map(([name, list]) => {
      const label = document.createElement('label');
      const select = document.createElement('select');
      const now = host.getAttribute(name)?.trim() ?? '';
      select.append(...list.map(([value, text]) => new Option(text, value, false, value === now)));
      select.addEventListener('change', () => void choose(name, select));
      label.append(words[name], select);
      if (name === focused) queueMicrotask(() => select.focus());
      return label;
    });
    panel.replaceChildren(...labels);
  };

  void show();
  return () => {
    if (isChoosing) return;
    isClosed = true;
    onClose();
  };
}

/** Sets an attribute of a widget; whether it has figures to show then. */
function change(host: Element, name: string, value: string | null): Promise<boolean> {
  return new Promise((resolve) => {
    const done = ({ type, detail }: CustomEventInit & { readonly type: string }): void => {
      host.removeEventListener('stadspeil-ready', done as EventListener);
      host.removeEventListener('stadspeil-error', done as EventListener);
      resolve(type === 'stadspeil-ready' && (detail as { readonly state: string }).state === 'ready');
    };
    host.addEventListener('stadspeil-ready', done as EventListener);
    host.addEventListener('stadspeil-error', done as EventListener);
    if (value === null) host.removeAttribute(name);
    else host.setAttribute(name, value);
  });
}

async function choicesOf(
  { context, fetchJson, edition, scope, shard }: PickerRequest,
  { newest }: PickerWords,
): Promise<readonly (readonly ['region' | 'period', readonly Choice[]])[]> {
  const { host: widget, text } = context;
  const { lang } = text.tools;
  const at = await edition();
  const catalogue = (await fetchJson(`${at}catalogue.json`)) as CatalogueLists;
  const asked = widget.getAttribute('indicator')?.split(/\s+/) ?? [];
  const scopes = new Set(
    catalogue.indicators
      .filter(({ id }) => !asked.length || asked.includes(id))
      .flatMap((each) => each.scopes),
  );
  const region = widget.getAttribute('region')?.trim() ?? '';
  const isFixed = /\s|^all$/.test(region) || widget.hasAttribute('boundaries');
  const benchmark = widget.getAttribute('benchmark')?.split(/\s+/) ?? [];
  const suffix = scope.endsWith('.parts') ? '.parts' : '';
  const regions = catalogue.regions
    .filter(({ code }) => !isFixed && scopes.has(code + suffix) && !benchmark.includes(code))
    .map(({ code, name }): Choice => [code, name[lang] ?? code])
    .sort(([, a], [, b]) => a.localeCompare(b, lang));
  const periods = !ofOnePeriod.test(widget.localName)
    ? []
    : region === 'all'
      ? [...scopes].flatMap((each): Choice[] =>
          each.startsWith('all.') ? [[each.slice(4), each.slice(4)]] : [],
        )
      : periodsIn((await fetchJson(at + shard)) as ShardCells, suffix ? null : region.split(/\s+/), lang);
  const latest: readonly Choice[] = region === 'all' ? [] : [['', newest]];
  return [
    ['region', regions] as const,
    ['period', periods.length > 1 ? [...latest, ...periods] : []] as const,
  ].filter(([, { length }]) => length > 1);
}

/** The periods of which a shard has a figure of one of the regions, `null` for any of them; the last one first. */
function periodsIn(
  { id, size, dimension, value }: ShardCells,
  regions: readonly string[] | null,
  lang: string,
): readonly Choice[] {
  const placeIn = (cell: number, name: string): string => {
    const at = id.indexOf(name);
    const step = size.slice(at + 1).reduce((product, each) => product * each, 1);
    return dimension[name]?.category.index[Math.floor(cell / step) % (size[at] ?? 1)] ?? '';
  };
  const cells = Object.entries(value).filter(
    ([cell, figure]) => figure !== null && (!regions || regions.includes(placeIn(Number(cell), 'region'))),
  );
  const held = new Set(cells.map(([cell]) => placeIn(Number(cell), 'period')));
  const labels = dimension['period']?.category.label ?? {};
  // What is called in one language only has its code in the other; an unknown period is no choice of words.
  return [...held]
    .filter((code) => /^\d/.test(code))
    .sort()
    .reverse()
    .map((code): Choice => [code, (lang === 'nl' && labels[code]) || code]);
}
