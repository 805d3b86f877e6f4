import { render, type JSX } from 'preact';
import { StateMessage } from '../frame/state-message.tsx';
import type { TextParts } from '../frame/text-parts.tsx';
import { loadShards } from '../load/load-shards.ts';
import { takeData } from '../load/take-data.ts';
import type { WidgetData } from '../load/widget-data.ts';
import {
  dutchFigures,
  languageCode,
  type DrawingLanguage,
  type WholeLanguage,
  type WidgetLanguage,
} from '../words/widget-language.ts';
import { adoptStyles } from './adopt-styles.ts';
import { closestLang } from './closest-lang.ts';
import type { Drawn } from './outcome.ts';
import type { TextMaker } from './text-maker.ts';
import { readSettings, flagAttributes, settingAttributes, type WidgetSettings } from './settings.ts';

declare const STADSPEIL_VERSION: string | undefined;

/** What a widget is doing, for pages and tests that want to know. */
export type WidgetState = 'loading' | 'ready' | 'empty' | 'not-comparable' | 'offline' | 'error';

/** The details of a `stadspeil-change` event: where the reader's cursor stands. */
export interface CursorChange {
  /** Name of the series. */
  readonly series: string;
  /** Place of the point in it, from 0. */
  readonly point: number;
  /** What the cursor says there. */
  readonly text: string;
}

/** In Node there is no HTMLElement: the classes can be imported, not made. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement;

/**
 * A custom element that shows figures: it reads its attributes, fetches or takes its data, makes a
 * view model and draws it, and shows every state in words.
 *
 * Attributes may change in any order and at once: changes are taken together, and an answer that
 * comes too late is dropped. Moving the element keeps what it shows; removing it lets go of it.
 */
export abstract class StadspeilElement<
  Figure,
  Text = never,
  Words extends WidgetLanguage = WidgetLanguage,
> extends Base {
  static readonly version: string = typeof STADSPEIL_VERSION === 'string' ? STADSPEIL_VERSION : 'source';
  static readonly observedAttributes: readonly string[] = settingAttributes;

  /** Style sheets of this widget, shared by all on the page. */
  protected abstract get styles(): readonly string[];
  /** Dutch as far as the first drawing needs it. */
  protected readonly dutch: DrawingLanguage = dutchFigures;
  /** What is drawn: made from the data as soon as they are there, or once a chunk for it is. */
  protected abstract figure(
    data: WidgetData,
    settings: WidgetSettings,
    language: DrawingLanguage,
  ): Drawn<Figure> | Promise<Drawn<Figure>>;
  protected abstract view(figure: Figure, text: Text | null, parts: TextParts | null): JSX.Element;
  /**
   * Fetches what makes the text around the drawing. It is asked for beside the data and the first
   * drawing does not wait for it. Default: there is no text.
   */
  protected loadText(): Promise<TextMaker<Text, Words> | null> {
    return Promise.resolve(null);
  }

  /** Makes the text of some figures in the place of `loadText`'s; when it is out of reach, that one does. */
  protected textNeed: Promise<Pick<TextMaker<Text, Words>, 'makeText'>> | false = false;

  #state: WidgetState = 'loading';
  #given: unknown;
  #maker: TextMaker<Text, Words> | null = null;
  /** There from the first time that the element is on a page. */
  #root!: ShadowRoot;
  #turn = 0;
  #queued = false;
  /** What was drawn without script stays until there is as much to take its place. */
  #isStatic = false;
  #inlineWatch: MutationObserver | undefined;

  /** What the widget is doing. */
  get state(): WidgetState {
    return this.#state;
  }

  /**
   * Figures of one's own: a shard as JSON, or `{ indicator, observations, regions? }`. Wins over
   * `src` and over an inline `<script type="application/json">`. Unset: those.
   */
  get data(): unknown {
    return this.#given;
  }
  set data(given: unknown) {
    this.#given = given;
    this.#schedule();
  }

  connectedCallback(): void {
    for (const name of ['data', ...settingAttributes.map(propertyOf)]) this.#takeEarlyProperty(name);
    // A declarative shadow root is there already, and its content is taken over, not wiped.
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#root = root;
    // What the parser found in a declarative shadow root is whole, and has its own style sheet.
    this.#isStatic = Boolean(root.firstChild) && !root.adoptedStyleSheets.length;
    if (!this.#isStatic) adoptStyles(root, this.styles);
    this.#schedule();
  }

  disconnectedCallback(): void {
    // A node that is moved is connected again by now: only one that stays away lets go.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#turn += 1;
      this.#state = 'loading';
      this.#inlineWatch?.disconnect();
      this.#inlineWatch = undefined;
      render(null, this.#root);
    });
  }

  attributeChangedCallback(_name: string, before: string | null, now: string | null): void {
    if (before !== now) this.#schedule();
  }

  /** For the view: tells the page where the cursor stands. */
  protected readonly tellChange = (detail: CursorChange): void => {
    this.#tell('stadspeil-change', detail);
  };

  /** Where the figures come from. A widget that reads other files has its own. */
  protected load(settings: WidgetSettings): Promise<WidgetData> {
    return loadShards(settings);
  }

  #schedule(): void {
    if (this.#queued || !this.isConnected) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      if (this.isConnected) void this.#update();
    });
  }

  async #update(): Promise<void> {
    const turn = ++this.#turn;
    const isLate = (): boolean => turn !== this.#turn || !this.isConnected;
    const settings = readSettings((name) => this.getAttribute(name));
    let language = this.dutch;
    let english: WholeLanguage | null = null;
    try {
      const textMaker = this.loadText().catch(() => null);
      if (languageCode(closestLang(this)) === 'en') {
        ({ english } = await import('../words/english.ts'));
        language = english;
      }
      if (isLate()) return;
      if (this.#state === 'loading') this.#showMessage('loading', language.words.loading, language);
      const data = await this.dataFor(settings);
      if (isLate()) return;
      const outcome = await this.#draw(data, settings, language, textMaker);
      if (isLate()) return;
      if (outcome.state === 'ready') {
        if (!this.#maker) {
          if (!this.#isStatic) this.#show('ready', this.view(outcome.model, null, null));
          this.#maker = await textMaker;
        }
        const need = this.textNeed && (await this.textNeed.catch(() => undefined));
        if (isLate()) return;
        this.#showWhole(outcome.model, data, settings, english, need);
      } else {
        const { wordState } = await import('../words/word-state.ts');
        if (isLate()) return;
        this.#showMessage(outcome.state, wordState(outcome, data, settings, language), language);
      }
      this.#tell('stadspeil-ready', { state: outcome.state });
    } catch (error) {
      if (!isLate()) await this.#showError(error, language, isLate);
    }
  }

  /** A drawing that fails has relied on words that are broken: the check of the words says which. */
  async #draw(
    data: WidgetData,
    settings: WidgetSettings,
    language: DrawingLanguage,
    textMaker: Promise<TextMaker<Text, Words> | null>,
  ): Promise<Drawn<Figure>> {
    try {
      return await this.figure(data, settings, language);
    } catch (error) {
      (await textMaker)?.checkWords(data);
      throw error;
    }
  }

  #showWhole(
    figure: Figure,
    data: WidgetData,
    settings: WidgetSettings,
    english: WholeLanguage | null,
    need: Pick<TextMaker<Text, Words>, 'makeText'> | false | undefined,
  ): void {
    if (!this.#maker) return;
    const { checkWords, textParts, dutch } = this.#maker;
    checkWords(data);
    adoptStyles(this.#root, [...this.styles, textParts.styles]);
    this.#show(
      'ready',
      this.view(figure, (need || this.#maker).makeText(data, settings, english ?? dutch), textParts),
    );
  }

  /** The figures that were handed in or stand inside the tag, else those that `load` fetches. */
  protected dataFor(settings: WidgetSettings): WidgetData | Promise<WidgetData> {
    if (this.#given !== undefined && this.#given !== null) return takeData(this.#given);
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (script) return takeData(JSON.parse(script.textContent || 'null'));
    if (!settings.src) this.#watchInline();
    return this.load(settings);
  }

  /** The parser, or a framework, may add the inline data after the element itself. */
  #watchInline(): void {
    this.#inlineWatch ??= new MutationObserver(() => this.#schedule());
    this.#inlineWatch.observe(this, { childList: true });
  }

  async #showError(error: unknown, language: DrawingLanguage, isLate: () => boolean): Promise<void> {
    const { core, words } = language;
    const isOffline = (error as { code?: unknown }).code === 'DATASET_UNREACHABLE' && !navigator.onLine;
    // Offline the chunk may be out of reach too; its words are a help, not a need.
    const message = isOffline
      ? words.offline
      : await import('../words/word-error.ts').then(
          ({ wordError }) => wordError(error, core.code, words.error),
          () => words.error,
        );
    if (isLate()) return;
    console.warn(`<${this.localName}>:`, error);
    this.#showMessage(isOffline ? 'offline' : 'error', message, language);
    this.#tell('stadspeil-error', { error });
  }

  #showMessage(state: Exclude<WidgetState, 'ready'>, message: string, { core }: DrawingLanguage): void {
    // Figures that were drawn without script are better than words for why there are no newer ones.
    if (this.#isStatic) {
      this.#state = state;
      return;
    }
    this.#show(state, <StateMessage state={state} message={message} lang={core.code} />);
  }

  #show(state: WidgetState, content: JSX.Element): void {
    this.#state = state;
    render(content, this.#root);
    // From here on the adopted sheets hold, not the one that came with the drawing.
    this.#root.querySelector('link')?.remove();
    this.#isStatic = false;
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** A property that was set before the tag was defined would hide the accessor. */
  #takeEarlyProperty(name: string): void {
    if (!Object.hasOwn(this, name)) return;
    const target = this as unknown as Record<string, unknown>;
    const early = target[name];
    Reflect.deleteProperty(this, name);
    target[name] = early;
  }
}

/** `heading-level` → `headingLevel`. */
function propertyOf(attribute: string): string {
  return attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

// Each attribute has a property that reflects it, so that `element.region = 'GM0141'` is enough.
for (const attribute of settingAttributes) {
  if (attribute === 'lang') continue;
  Object.defineProperty(StadspeilElement.prototype, propertyOf(attribute), {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      const value = this.getAttribute(attribute);
      return flagAttributes.has(attribute) ? value !== null && value !== 'false' : value;
    },
    set(this: HTMLElement, value: unknown) {
      if (value === null || value === undefined || value === false) this.removeAttribute(attribute);
      else this.setAttribute(attribute, value === true ? '' : [value].flat().join(' '));
    },
  });
}
