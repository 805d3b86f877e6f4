/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Tools that run in the page itself, as `window.probe`: a test cannot reach through the shadow roots. */
export interface Probe {
  /** The widgets of the story, also those within another. */
  widgets(): (HTMLElement & { readonly state?: string })[];
  /** Whether each of them has said that it is done since it was made. */
  isSettled(): boolean;
  /** All elements of the story, through shadow roots. */
  elements(): Element[];
  isVisible(element: Element): boolean;
  /** A few words to find an element back by. */
  nameOf(element: Element): string;
  /** Red, green, blue and alpha, 0 to 1, of any colour that CSS knows. */
  colourOf(text: string): [number, number, number, number];
  /** The opaque colour that an element stands on: through what is transparent, and out of shadow roots. */
  paperOf(element: Element): [number, number, number];
  /** WCAG's contrast of a colour on an opaque one. */
  contrast(colour: readonly number[], paper: readonly number[]): number;
  /** What Tab stops at, in the story. */
  focusables(): HTMLElement[];
}

declare global {
  interface Window {
    readonly probe: Probe;
  }
}

/** For `page.addInitScript`: stands on its own, and hears of widgets that are done from the start. */
export function installProbe(): void {
  const done = new WeakSet<EventTarget>();
  for (const type of ['stadspeil-ready', 'stadspeil-error']) {
    document.addEventListener(type, (event) => done.add(event.composedPath()[0] as EventTarget), true);
  }

  const above = (node: Node): Node | null => {
    if (node instanceof ShadowRoot) return node.host;
    return (node instanceof Element && node.assignedSlot) || node.parentNode;
  };

  function* within(root: ParentNode): Generator<Element> {
    for (const element of root.children) {
      yield element;
      if (element.shadowRoot) yield* within(element.shadowRoot);
      yield* within(element);
    }
  }

  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const ink = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const known = new Map<string, [number, number, number, number]>();

  const probe: Probe = {
    widgets: () =>
      probe.elements().filter(({ localName }) => localName.startsWith('stadspeil-')) as HTMLElement[],
    isSettled: () => {
      const all = probe.widgets();
      return all.length > 0 && all.every((widget) => done.has(widget));
    },
    elements: () => {
      const root = document.querySelector('#storybook-root') ?? document.body;
      return [...within(root)];
    },
    isVisible: (element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    },
    nameOf: (element) => {
      const text = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
      const looks = element.getAttribute('class');
      return `${element.localName}${looks ? `.${looks.replaceAll(' ', '.')}` : ''}${text && ` “${text}”`}`;
    },
    colourOf: (text) => {
      const before = known.get(text);
      if (before) return before;
      let resolved = text;
      // A canvas has the colours of a light page, also on a dark one: a system colour is resolved by the page.
      if (/^[A-Z]/.test(text)) {
        const swatch = document.createElement('i');
        swatch.style.cssText = `forced-color-adjust: none; background-color: ${text}`;
        document.body.append(swatch);
        resolved = getComputedStyle(swatch).backgroundColor;
        swatch.remove();
      }
      ink.clearRect(0, 0, 1, 1);
      ink.fillStyle = resolved;
      ink.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = ink.getImageData(0, 0, 1, 1).data;
      const colour: [number, number, number, number] = [red / 255, green / 255, blue / 255, alpha / 255];
      if (text === resolved) known.set(text, colour);
      return colour;
    },
    paperOf: (element) => {
      const layers: [number, number, number, number][] = [];
      for (let node: Node | null = element; node; node = above(node)) {
        if (!(node instanceof Element)) continue;
        const colour = probe.colourOf(getComputedStyle(node).backgroundColor);
        if (colour[3] > 0) layers.push(colour);
        if (colour[3] === 1) break;
      }
      let paper = probe.colourOf('Canvas').slice(0, 3) as [number, number, number];
      for (const [red, green, blue, alpha] of layers.reverse()) {
        const over = [red, green, blue].map((part, i) => part * alpha + (paper[i] ?? 0) * (1 - alpha));
        paper = over as [number, number, number];
      }
      return paper;
    },
    contrast: ([red = 0, green = 0, blue = 0, alpha = 1], paper) => {
      const luminance = (colour: readonly number[]): number => {
        const [r = 0, g = 0, b = 0] = colour.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const seen = [red, green, blue].map((part, i) => part * alpha + (paper[i] ?? 0) * (1 - alpha));
      const [dark = 0, light = 0] = [luminance(seen), luminance(paper)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    },
    focusables: () =>
      probe.elements().filter((element): element is HTMLElement => {
        const { tabIndex, disabled } = element as HTMLElement & { disabled?: boolean };
        return tabIndex >= 0 && !disabled && probe.isVisible(element);
      }),
  };
  Object.defineProperty(window, 'probe', { value: probe });
}
