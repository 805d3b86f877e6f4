import { resolveSeriesColours } from '../chart/series-colours.ts';
import { contrastOf, hexColour, type Rgb } from './colour.ts';
import { darkPalette } from './dark-palette.ts';
import { paperOf, readColour } from './read-colour.ts';
import { safePalette } from './safe-palette.ts';

const repairs = new WeakMap<ShadowRoot, CSSStyleSheet>();

const inks = ['#1A1A1A', '#FFFFFF'] as const;

/** What a text takes its colour from, and an element that shows what came of it. */
const texts = [
  ['--stadspeil-chart-color', '.stadspeil-figure'],
  ['--utrecht-heading-3-color', '.stadspeil-title'],
  ['--stadspeil-chart-axis-color', '.stadspeil-mark-tick-label'],
  ['--stadspeil-chart-button-color', '.stadspeil-details > summary'],
  ['--stadspeil-chart-link-color', '.stadspeil-footer a'],
] as const;

/**
 * Holds the colours of a widget, as the house style gives them, against the paper that it stands on: text
 * needs 4.5:1 and marks need 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). What has less, or cannot be told from
 * another line, gets a colour that has. Call it again when the house style may have changed.
 *
 * `palette` is seen on light paper. A drawing hears of a repair by `data-palette` on the figure.
 */
export function repairPalette(root: ShadowRoot, palette: readonly string[]): void {
  const sheet = repairs.get(root) ?? new CSSStyleSheet();
  repairs.set(root, sheet);
  // What the house style gives is read without the last repair.
  sheet.replaceSync('');
  const rules = matchMedia('(forced-colors: active)').matches ? [] : repairsFor(root, palette);
  // The page's own rules for the tag would win over `:host` without it.
  if (rules.length > 0)
    sheet.replaceSync(`:host { ${rules.map((rule) => `${rule} !important;`).join(' ')} }`);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const figure = root.querySelector('.stadspeil-figure');
  const told = rules.join(';');
  if (figure && (figure.getAttribute('data-palette') ?? '') !== told) {
    if (told) figure.setAttribute('data-palette', told);
    else figure.removeAttribute('data-palette');
  }
}

function repairsFor(root: ShadowRoot, palette: readonly string[]): readonly string[] {
  const paper = paperOf(root.host);
  const [dark, light] = inks;
  const isDark = contrastOf(hexColour(light), paper) > contrastOf(hexColour(dark), paper);
  const ink = isDark ? light : dark;
  const slots = palette.map((_, i) => i + 1);
  const looks = [...resolveSeriesColours(root, [...slots, slots.length + 1]).values()];
  const colours = looks.map(({ line }) => readColour(line.colour));
  const isFaint = (colour: Rgb | undefined, least: number): boolean =>
    colour !== undefined && contrastOf(colour, paper) < least;
  return [
    ...texts
      .filter(([, selector]) => isFaint(textColour(root.querySelector(selector)), 4.5))
      .map(([property]) => `${property}: ${ink}`),
    ...safePalette(colours.slice(0, slots.length), paper, isDark ? darkPalette : palette).flatMap(
      (colour, i) => (colour ? [`--stadspeil-chart-series-${i + 1}-color: ${colour}`] : []),
    ),
    ...(isFaint(colours.at(-1), 3) ? [`--stadspeil-chart-context-color: ${ink}`] : []),
    ...(isFaint(textColour(root.querySelector('.stadspeil-mark-bar:not([class*=variant])')), 3)
      ? [`--stadspeil-chart-bar-color: ${ink}`]
      : []),
  ];
}

function textColour(element: Element | null): Rgb | undefined {
  if (!element) return undefined;
  const { color, fill } = getComputedStyle(element);
  return readColour(element instanceof SVGElement ? fill : color);
}
