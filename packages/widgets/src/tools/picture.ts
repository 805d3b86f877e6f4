import type { ToolContext } from './tool-context.ts';
import { sourceLines } from './figure-as-text.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';
const margin = 16;

/** What a style sheet says of a mark, and the attribute of SVG for it. */
const looks = [
  ['fill', 'fill'],
  ['stroke', 'stroke'],
  ['strokeWidth', 'stroke-width'],
  ['strokeDasharray', 'stroke-dasharray'],
  ['strokeLinecap', 'stroke-linecap'],
  ['strokeLinejoin', 'stroke-linejoin'],
  ['strokeOpacity', 'stroke-opacity'],
  ['fillOpacity', 'fill-opacity'],
  ['opacity', 'opacity'],
  ['paintOrder', 'paint-order'],
] as const;

/**
 * A figure as one SVG that needs no style sheet: title, drawing, legend, period, source and licence, in
 * the colours that the reader sees at this moment. Wide enough for the drawing; texts are wrapped.
 */
export function pictureOf(context: ToolContext): SVGSVGElement | null {
  // In the figure, so that its styles hold, and out of sight.
  const away = document.createElement('div');
  away.hidden = true;
  const place = document.createElement('div');
  place.className = 'stadspeil-plot-view';
  away.append(place);
  context.figure.append(away);
  context.drawInto(place);
  const drawing = place.querySelector('svg');
  const picture = drawing && around(drawing, context);
  away.remove();
  return picture;
}

function around(drawing: SVGSVGElement, { figure, text, chart }: ToolContext): SVGSVGElement {
  const { color, backgroundColor, fontFamily, fontSize } = getComputedStyle(figure);
  const size = parseFloat(fontSize);
  const width = Math.max(320, Number(drawing.getAttribute('width'))) + 2 * margin;
  const picture = make('svg', { xmlns: svgNamespace, width, 'font-family': fontFamily, fill: color });
  const paper = make('rect', { x: 0, y: 0, width, fill: opaque(figure, backgroundColor) });
  picture.append(paper);
  let y = margin;
  const write = (words: string, x = margin, scale = 0.875, weight = 'normal'): void => {
    for (const line of wrapped(words, width - margin - x, `${weight} ${size * scale}px ${fontFamily}`)) {
      y += size * scale * 1.35;
      const at = { x, y: y - size * scale * 0.3, 'font-size': size * scale, 'font-weight': weight };
      picture.append(make('text', at, line));
    }
  };
  write(titleOf(figure), margin, 1.25, 'bold');
  write(text.table.caption);
  const series = chart?.drawing?.series;
  // Before a page of bars stand empty places for those that do not show.
  if (series && figure.querySelector('[part=pages]'))
    write(
      text.pages?.shown(
        series.findIndex((marks) => marks.length > 0),
        series.length,
      ) ?? '',
    );
  y += margin / 2;
  picture.append(moved(inked(drawing), margin, y));
  y += Number(drawing.getAttribute('height')) + margin / 2;
  for (const entry of figure.querySelectorAll('.stadspeil-legend li')) {
    const key = entry.querySelector('svg');
    if (!key) continue;
    picture.append(moved(inked(key), margin, y));
    const next = y + 22;
    write(entry.textContent ?? '', margin + Number(key.getAttribute('width')) + 8);
    y = Math.max(y, next);
  }
  for (const note of [...(text.annotations?.items ?? []), ...text.notes]) write(note);
  write(`${text.period.label}: ${text.period.text}`);
  for (const line of sourceLines(text.source)) write(line);
  const height = Math.ceil(y + margin);
  paper.setAttribute('height', String(height));
  picture.setAttribute('height', String(height));
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return picture;
}

/** The title of a figure, as it stands on the page. */
export function titleOf(figure: Element): string {
  return figure.querySelector('#title')?.textContent?.trim() ?? '';
}

/** A copy of what is drawn, with its looks in attributes. */
function inked(svg: SVGSVGElement): SVGGElement {
  const group = make('g', {});
  for (const child of svg.children) group.append(inkedMark(child));
  return group;
}

function inkedMark(mark: Element): Element {
  const copy = mark.cloneNode(false) as Element;
  copy.removeAttribute('class');
  if (mark.localName !== 'g') {
    const style = getComputedStyle(mark);
    for (const [property, attribute] of looks) copy.setAttribute(attribute, style[property]);
    if (mark.localName === 'text') {
      copy.setAttribute('font-size', style.fontSize);
      copy.setAttribute('font-weight', style.fontWeight);
      copy.textContent = mark.textContent;
    }
  }
  for (const child of mark.children) copy.append(inkedMark(child));
  return copy;
}

function moved(group: SVGGElement, x: number, y: number): SVGGElement {
  group.setAttribute('transform', `translate(${x} ${Math.round(y)})`);
  return group;
}

function make<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
  words = '',
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    // The namespace stands in the element already.
    if (key !== 'xmlns') element.setAttribute(key, String(value));
  }
  element.textContent = words;
  return element;
}

/** The first background that is seen behind an element, through shadow roots. */
function opaque(element: Element, own: string): string {
  let at: Element | null = element;
  let colour = own;
  while (at && /^rgba\(.*, 0\)$|^transparent$/.test(colour)) {
    const root: Node = at.getRootNode();
    at = at.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    colour = at ? getComputedStyle(at).backgroundColor : 'Canvas';
  }
  return at ? colour : systemColour('Canvas');
}

/** A colour of the system as a colour that a file can hold. */
function systemColour(name: string): string {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return '#ffffff';
  context.fillStyle = name;
  return String(context.fillStyle);
}

function wrapped(words: string, width: number, font: string): readonly string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [words];
  context.font = font;
  const fits = (line: string): boolean => context.measureText(line.trimEnd()).width <= width;
  const lines = [''];
  // Addresses break after a slash.
  for (const part of words.split(/(?<=\s|\/(?!\/))/)) {
    const longer = lines.at(-1) + part;
    if (longer === part || fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines.map((line) => line.trimEnd());
}
