import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBarsPlot, type BuiltBar } from '../testing/build-plots.ts';
import { drawBars } from './draw-bars.ts';
import type { AreaMark, Drawing, DrawingSize, Mark, MarkRole } from './drawing.ts';
import { textsOutside, textsOverlapping } from './text-boxes.ts';
import { measureText } from './text-width.ts';

const sized = (width: number, fontSize = 14): DrawingSize => ({
  width,
  height: 0,
  fontSize,
  measure: measureText,
});

const marksOf = (marks: readonly Mark[], role: MarkRole): readonly Mark[] =>
  marks.filter((mark) => mark.role === role);

const textsOf = ({ frame, series }: Drawing, role: MarkRole): readonly string[] =>
  marksOf([frame, ...series].flat(), role).flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));

const areaOf = (drawing: Drawing, i: number): AreaMark | undefined =>
  drawing.series[i]?.find((mark): mark is AreaMark => mark.type === 'area');

const neighbourhoods: readonly BuiltBar[] = [
  { label: 'Windmolenbroek', value: 8.3, mark: 'higher' },
  { label: 'Schelfhorst', value: 7.9 },
  { label: 'Sluitersveld', value: null },
  { label: 'De Riet', value: 6.9, mark: 'lower' },
];
const city = { value: 7.8, label: 'Gemeente Almelo: 7,8' };

describe('drawBars', () => {
  it('lets the reference line pass no words where there is room behind it', () => {
    const drawing = drawBars(buildBarsPlot(neighbourhoods, city), sized(640));
    const marks = drawing.series[3] ?? [];
    const line =
      marksOf(marks, 'reference').flatMap((mark) => (mark.type === 'rule' ? mark.x1 : []))[0] ?? NaN;
    const [words] = marks.flatMap((mark) => (mark.type === 'text' && mark.role === 'bar-value' ? mark : []));
    const bar = areaOf(drawing, 3);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeLessThan(line);
    expect(words?.x).toBeGreaterThan(line);
  });

  it('strikes no label out that stands above its bar', () => {
    const drawing = drawBars(buildBarsPlot(neighbourhoods, city), sized(200));
    const lines = drawing.series.map((marks) => ({
      rule: marks.find((mark) => mark.type === 'rule' && mark.role === 'reference'),
      label: marks.find((mark) => mark.type === 'text' && mark.role === 'bar-label'),
    }));
    expect(lines).toHaveLength(4);
    for (const { rule, label } of lines) {
      if (rule?.type !== 'rule' || label?.type !== 'text') throw new Error('a row has a line and a label');
      expect(label.x).toBe(0);
      expect(rule.y1).toBeGreaterThanOrEqual(label.y);
    }
  });

  it.each([240, 320, 640])('keeps texts apart and inside, %d pixels wide', (width) => {
    const drawing = drawBars(
      buildBarsPlot([...neighbourhoods, { label: 'Nieuwstraatkwartier', value: -26, mark: 'lower' }], city),
      sized(width),
    );
    expect(textsOutside(drawing, sized(width))).toEqual([]);
    expect(textsOverlapping(drawing, sized(width))).toEqual([]);
  });

  it('starts every bar from zero, as long as its value', () => {
    const drawing = drawBars(buildBarsPlot(neighbourhoods), sized(640));
    const [first, second] = [areaOf(drawing, 0), areaOf(drawing, 1)];
    expect(first?.x).toBe(second?.x);
    expect((first?.width ?? 0) / (second?.width ?? 0)).toBeCloseTo(8.3 / 7.9);
  });

  it('draws negative bars to the left of zero', () => {
    const drawing = drawBars(
      buildBarsPlot([
        { label: 'Zwolle', value: 4 },
        { label: 'Almelo', value: -2 },
      ]),
      sized(640),
    );
    const [positive, negative] = [areaOf(drawing, 0), areaOf(drawing, 1)];
    expect((negative?.x ?? 0) + (negative?.width ?? 0)).toBeCloseTo(positive?.x ?? 0);
    const words = drawing.series[1]?.find((mark) => mark.role === 'bar-value');
    expect(words).toMatchObject({ anchor: 'end' });
  });

  it('gives a bar without a value its label and its words only, and a place for the cursor', () => {
    const drawing = drawBars(buildBarsPlot(neighbourhoods), sized(640));
    expect(areaOf(drawing, 2)).toBeUndefined();
    expect(marksOf(drawing.series[2] ?? [], 'bar-value')).toMatchObject([{ text: 'geen cijfer' }]);
    expect(drawing.anchors[0]?.[2]?.[0]).toBe(areaOf(drawing, 0)?.x);
  });

  it('puts long words for an absent value under the label rather than over it', () => {
    const plot = buildBarsPlot([
      { label: 'Aalderinkshoek', value: null, mark: 'higher' },
      { label: 'De Riet', value: 6.9 },
    ]);
    const wordy = {
      ...plot,
      bars: plot.bars.map((bar) => ({ ...bar, valueText: 'geen cijfer, te weinig waarnemingen' })),
    };
    const drawing = drawBars(wordy, sized(320));
    expect(textsOverlapping(drawing, sized(320))).toEqual([]);
    expect(textsOf(drawing, 'bar-value')[0]).toBe('geen cijfer, te weinig waarnemingen');
    expect(marksOf(drawing.series[0] ?? [], 'bar-mark')).toEqual([]);
  });

  it('marks what is significant by a shape, a variant, and a word where there is room', () => {
    const drawing = drawBars(buildBarsPlot(neighbourhoods), sized(640));
    expect(
      drawing.series.map((marks) =>
        marksOf(marks, 'bar-mark').map((mark) => mark.type === 'point' && mark.shape),
      ),
    ).toEqual([['triangle'], [], [], ['triangle-down']]);
    expect(areaOf(drawing, 0)?.variant).toBe('higher');
    expect(textsOf(drawing, 'bar-value')).toContain('8.3 significant hoger');
  });

  it('leaves out the word for a mark where it would crowd out the bars', () => {
    const drawing = drawBars(buildBarsPlot(neighbourhoods), sized(240));
    expect(textsOf(drawing, 'bar-value')).toContain('8.3');
  });

  it('draws the reference through all rows, its label above', () => {
    const drawing = drawBars(buildBarsPlot(neighbourhoods, city), sized(640));
    const rules = drawing.series.flatMap((marks) => marksOf(marks, 'reference'));
    const edges = rules.flatMap((rule) => (rule.type === 'rule' ? [[rule.y1, rule.y2]] : []));
    expect(edges).toHaveLength(4);
    expect(edges[0]?.[0]).toBe(drawing.plot.y);
    expect(edges.every(([top], i) => i === 0 || top === edges[i - 1]?.[1])).toBe(true);
    expect(textsOf(drawing, 'reference-label')).toEqual(['Gemeente Almelo: 7,8']);
  });

  it('has room for a reference beyond the longest bar', () => {
    const drawing = drawBars(
      buildBarsPlot(neighbourhoods, { value: 30, label: 'Nederland: 30' }),
      sized(640),
    );
    expect(drawing.plot.x + drawing.plot.width).toBeLessThanOrEqual(640);
    expect(drawing.x.domain[1]).toBe(30);
  });

  it('puts labels beside the bars where there is room, else above them', () => {
    const anchors = (width: number): unknown =>
      drawBars(buildBarsPlot(neighbourhoods), sized(width)).series.map((marks) =>
        marksOf(marks, 'bar-label').map((mark) => mark.type === 'text' && mark.anchor),
      );
    expect(anchors(640)).toEqual([['end'], ['end'], ['end'], ['end']]);
    expect(anchors(220)).toEqual([['start'], ['start'], ['start'], ['start']]);
  });

  it('has rows of at least 24 px, and grows with their number', () => {
    const high = (count: number): number =>
      drawBars(
        buildBarsPlot(Array.from({ length: count }, (_, i) => ({ label: `${i}`, value: i }))),
        sized(640, 12),
      ).height;
    expect(high(342) - high(0)).toBeGreaterThanOrEqual(342 * 24);
  });

  it('takes no bars, and bars without any value', () => {
    expect(drawBars(buildBarsPlot([]), sized(640)).series).toEqual([]);
    expect(drawBars(buildBarsPlot([{ label: 'Almelo', value: null }]), sized(640)).series).toHaveLength(1);
  });

  it('keeps its texts inside and apart, and its bars in the plot', () => {
    const bar = fc.record({
      label: fc.constantFrom(
        'De Riet',
        'Nieuwstraat-Kwartier',
        'Gemeenten 50.000–100.000 inwoners',
        'Groeneveld en omgeving',
      ),
      value: fc.option(fc.double({ min: -1e4, max: 1e4, noNaN: true }).map(Math.round)),
      mark: fc.constantFrom('higher', 'lower', 'focus', 'none'),
    });
    const reference = fc.option(
      fc.integer({ min: -1e4, max: 1e4 }).map((value) => ({ value, label: `Nederland: ${value}` })),
    );
    fc.assert(
      fc.property(
        fc.array(bar, { minLength: 1, maxLength: 12 }),
        reference,
        fc.integer({ min: 320, max: 1200 }),
        fc.integer({ min: 12, max: 20 }),
        (bars, against, width, fontSize) => {
          const size = sized(width, fontSize);
          const drawing = drawBars(buildBarsPlot(bars, against), size);
          expect(textsOutside(drawing, size)).toEqual([]);
          expect(textsOverlapping(drawing, size)).toEqual([]);
          const areas = bars.flatMap((_, i) => areaOf(drawing, i) ?? []);
          expect(areas.every((area) => area.x >= -0.5 && area.x + area.width <= width + 0.5)).toBe(true);
        },
      ),
    );
  });

  it('starts bars from the reference where they diverge from it', () => {
    const plot = { ...buildBarsPlot(neighbourhoods, city), origin: 7.8 };
    const drawing = drawBars(plot, sized(640));
    const [higher, lower] = [areaOf(drawing, 0), areaOf(drawing, 3)];
    expect((lower?.x ?? 0) + (lower?.width ?? 0)).toBeCloseTo(higher?.x ?? 0);
    // 8.3 − 7.8 against 7.8 − 6.9
    expect((higher?.width ?? 0) / (lower?.width ?? 1)).toBeCloseTo(0.5 / 0.9);
  });

  it('draws an interval from end to end, and puts the words behind it', () => {
    const plot = buildBarsPlot([{ label: 'Almelo', value: 5 }]);
    const bars = plot.bars.map((bar) => ({ ...bar, interval: { lower: 4, upper: 6 } }));
    const drawing = drawBars({ ...plot, bars }, sized(640));
    const rules = marksOf(drawing.series[0] ?? [], 'interval').flatMap((mark) =>
      mark.type === 'rule' ? mark : [],
    );
    const [whole] = rules;
    const bar = areaOf(drawing, 0);
    expect(((whole?.x2 ?? 0) - (whole?.x1 ?? 0)) / (bar?.width ?? 1)).toBeCloseTo(2 / 5);
    expect(rules).toHaveLength(3);
    const words = drawing.series[0]?.find((mark) => mark.role === 'bar-value');
    expect(words?.type === 'text' && words.x).toBeGreaterThan(whole?.x2 ?? Infinity);
  });

  it('draws the figure of an earlier period as a thin bar under it, in a row that is as much higher', () => {
    const plot = buildBarsPlot([
      { label: 'Almelo', value: 10 },
      { label: 'Hengelo', value: 8 },
    ]);
    const bars = plot.bars.map((bar, i) => ({ ...bar, earlier: i ? null : 5 }));
    const [alone, pair] = [drawBars(plot, sized(640)), drawBars({ ...plot, bars }, sized(640))];
    const thin = marksOf(pair.series[0] ?? [], 'bar-earlier') as readonly AreaMark[];
    expect((thin[0]?.width ?? 0) / (areaOf(pair, 0)?.width ?? 1)).toBeCloseTo(0.5);
    expect(thin[0]?.y).toBeGreaterThan(areaOf(pair, 0)?.y ?? Infinity);
    expect(marksOf(pair.series[1] ?? [], 'bar-earlier')).toEqual([]);
    expect(pair.height).toBeGreaterThan(alone.height);
  });
});
