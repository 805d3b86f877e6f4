import { folderOf, settingAttributes } from '../element/settings.ts';
import { widgetLink } from '../link/widget-link.ts';
import { fill } from '../words/fill.ts';
import { citeFigure } from './cite-figure.ts';
import { figureAsText } from './figure-as-text.ts';
import { figureCsv } from './figure-csv.ts';
import { fileName } from './file-name.ts';
import { shardPath } from '@stadspeil/core/dataset';
import { editionAddress, fetchAgain, shownScope } from './edition-address.ts';
import { paintPicture } from './paint-picture.ts';
import { pictureOf, titleOf } from './picture.ts';
import type { ToolContext, ToolKind } from './tool-context.ts';
import { panelOf, tell } from './tool-panel.ts';
import { toolWords } from './tool-words.ts';

/** What ends the tool that is in use, by its bar. */
const inUse = new WeakMap<Element, () => void>();

/**
 * Starts a tool, or ends it when it is in use already; one at a time in a bar. Returns what ends whatever
 * is in use by then.
 */
export function switchTool(kind: ToolKind, context: ToolContext): () => void {
  const { bar, button } = context;
  const end = (): void => inUse.get(bar)?.();
  const wasOn = ['aria-expanded', 'aria-pressed'].some((state) => button.getAttribute(state) === 'true');
  end();
  if (!wasOn) {
    tell(context, '');
    inUse.set(bar, kind === 'listen' ? startSound(context) : openPanel(kind, context));
  }
  return end;
}

function openPanel(kind: Exclude<ToolKind, 'listen'>, context: ToolContext): () => void {
  const { bar, button } = context;
  const panel = panelOf(bar);
  const close = (): void => {
    panel.replaceChildren();
    button.setAttribute('aria-expanded', 'false');
    bar.removeEventListener('keydown', leave);
  };
  const leave = (event: Event): void => {
    if ((event as KeyboardEvent).key !== 'Escape') return;
    // The panel goes, and with it what has the focus.
    (button as HTMLElement).focus();
    close();
  };
  button.setAttribute('aria-expanded', 'true');
  bar.addEventListener('keydown', leave);
  if (kind === 'pick') return picking(context, close);
  panel.replaceChildren(...(kind === 'download' ? downloads(context) : sharing(context)));
  return close;
}

function picking(context: ToolContext, onClose: () => void): () => void {
  const { host, bar, text } = context;
  let close = onClose;
  import('./pickers.ts').then(
    ({ openPickers }) => {
      if (!host || context.button.getAttribute('aria-expanded') === 'false') return;
      const scope = shownScope(host, text.tools);
      close = openPickers({
        context: { ...context, host },
        panel: panelOf(bar),
        tell: (bar, words) => tell({ bar }, words),
        fetchJson: fetchAgain,
        edition: () => editionAddress(host),
        scope,
        shard: shardPath(text.tools.indicators[0]?.id ?? '', scope),
        onClose,
      });
    },
    () => {
      onClose();
      tell(context, text.tools.labels.failed);
    },
  );
  return () => close();
}

function startSound(context: ToolContext): () => void {
  const { text, figure, button, chart, host } = context;
  const { lang, labels } = text.tools;
  let silence = (): void => button.setAttribute('aria-pressed', 'false');
  const onEnd = silence;
  button.setAttribute('aria-pressed', 'true');
  import('../sound/sound.ts').then(
    ({ listen }) => {
      if (!chart || button.getAttribute('aria-pressed') === 'false') return;
      silence = listen(figure, { chart, host, lang, onEnd, tell: (words) => tell(context, words) });
    },
    () => {
      onEnd();
      tell(context, labels.failed);
    },
  );
  return () => silence();
}

function downloads(context: ToolContext): readonly Element[] {
  const { text, chart, host } = context;
  const { tools } = text;
  const words = toolWords[tools.lang];
  const about = [
    ...tools.indicators.map(({ id }) => id),
    ...new Set(tools.observations.map(({ region }) => region)),
  ];
  const saving = (label: string, extension: string, make: () => Promise<Blob> | Blob | null): Element =>
    button(label, async () => {
      const file = fileName(about.slice(0, 4), extension);
      const blob = await Promise.resolve()
        .then(make)
        .catch(() => null);
      if (blob) save(blob, file);
      tell(context, blob ? fill(words.saved, { file }) : words.failed);
    });
  const src = folderAt(host);
  const csv = saving(
    words.csv,
    'csv',
    () => new Blob([figureCsv(tools, src)], { type: 'text/csv;charset=utf-8' }),
  );
  const pictures = [
    saving(words.svg, 'svg', () => {
      const picture = pictureOf(context);
      return picture && new Blob([new XMLSerializer().serializeToString(picture)], { type: 'image/svg+xml' });
    }),
    saving(words.png, 'png', () => {
      const picture = pictureOf(context);
      return picture && pngOf(paintPicture(picture, 2));
    }),
  ];
  const links = src
    ? [link(words.dataset, `${src}observations.csv`), link(words.description, `${src}datapackage.json`)]
    : [];
  if (host && src && tools.indicators.length < 4) {
    editionAddress(host).then(
      (at) => {
        if (!csv.isConnected) return;
        const scope = shownScope(host, tools);
        const shards = tools.indicators.map(({ id, title }) =>
          link(fill(words.shard, { title: title[tools.lang] }), at + shardPath(id, scope)),
        );
        panelOf(context.bar).append(...shards);
      },
      // The other downloads do without.
      () => undefined,
    );
  }
  return [csv, ...(chart ? pictures : []), ...links];
}

function sharing(context: ToolContext): readonly Element[] {
  const { text, figure, host, bar } = context;
  const panel = panelOf(bar);
  const words = toolWords[text.tools.lang];
  const title = titleOf(figure);
  const copying = (label: string, make: () => string): Element =>
    button(label, async () => {
      panel.querySelector('textarea')?.remove();
      const copy = make();
      const isCopied = await Promise.resolve()
        .then(() => navigator.clipboard.writeText(copy))
        .then(
          () => true,
          () => false,
        );
      if (!isCopied) select(panel, label, copy);
      tell(context, isCopied ? words.copied : words.selected);
    });
  return [
    copying(words.copyText, () => figureAsText(title, text)),
    ...(host?.getAttribute('src') ? [copying(words.copyLink, () => linkTo(host))] : []),
    copying(words.copyCitation, () => citeFigure(title, text.tools, folderAt(host))),
  ];
}

/** The link to a page with this widget in this state: the page that `link` names, or this one. */
function linkTo(host: Element): string {
  const state = settingAttributes
    .map((name) => [name, host.getAttribute(name)] as const)
    .filter((entry): entry is readonly [(typeof settingAttributes)[number], string] => entry[1] !== null)
    .map(([name, value]) => [name, name === 'src' ? folderOf(value) : value]);
  const page = new URL(host.getAttribute('link') ?? '', document.baseURI);
  page.hash = '';
  return widgetLink(page.href, {
    tag: host.localName,
    attributes: Object.fromEntries(state) as Record<string, string>,
  });
}

function folderAt(host: Element | null): string {
  const src = host?.getAttribute('src');
  return src ? folderOf(src) : '';
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new TypeError('no PNG'))), 'image/png');
  });
}

function save(blob: Blob, file: string): void {
  const anchor = document.createElement('a');
  anchor.href = URL.createObjectURL(blob);
  anchor.download = file;
  anchor.click();
  // Browsers take the file after the click, not during it.
  setTimeout(() => URL.revokeObjectURL(anchor.href), 10_000);
}

function select(panel: HTMLElement, label: string, copy: string): void {
  const area = document.createElement('textarea');
  area.readOnly = true;
  area.rows = 6;
  area.style.inlineSize = '100%';
  area.value = copy;
  area.setAttribute('aria-label', label);
  panel.append(area);
  area.focus();
  area.select();
}

function button(label: string, onClick: () => void): Element {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', onClick);
  return element;
}

function link(label: string, href: string): Element {
  const element = document.createElement('a');
  element.href = href;
  element.style.padding = '.625rem 0';
  element.textContent = label;
  return element;
}
