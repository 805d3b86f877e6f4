import { describe, expect, it } from 'vitest';
import { measureText } from './text-width.ts';

const texts = [
  'Almelo',
  'Gemeenten 50.000–100.000 inwoners',
  'Nieuwstraat-Kwartier',
  'Windmolenbroek',
  'banen per 1.000 inwoners van 15 tot en met 64 jaar',
  '1e kwartaal 2024',
  'Súdwest-Fryslân',
  'significant hoger',
  '12.345',
  'rapportcijfer, gemiddelde',
];

const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;

function widthIn(font: string, text: string): number {
  context.font = `100px ${font}`;
  return context.measureText(text).width / 100;
}

const isInstalled = (font: string): boolean =>
  widthIn(`"${font}", monospace`, 'il') !== widthIn('monospace', 'il');

describe.each(['Liberation Sans', 'DejaVu Sans'])('in %s', (font) => {
  it.runIf(isInstalled(font)).each(texts)('gives "%s" room enough, and not much more', (text) => {
    const room = measureText(text) / widthIn(`"${font}"`, text);
    expect(room).toBeGreaterThanOrEqual(1);
    expect(room).toBeLessThan(1.23);
  });
});
