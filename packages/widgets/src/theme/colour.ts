/** Red, green and blue of sRGB, 0 to 1. */
export type Rgb = readonly [number, number, number];

/** A colour as hexadecimal digits: `#12436D`. */
export function hexColour(hex: string): Rgb {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  return [red, green, blue];
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, relative luminance). */
export function contrastOf(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb): number =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** A way of seeing colour. */
export type Vision = keyof typeof visions;

/**
 * What linear red, green and blue become for who lacks one kind of cone: Machado, Oliveira and
 * Fernandes 2009, A Physiologically-based Model for Simulation of Color Vision Deficiency, severity 1.
 */
const visions = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** All of them. */
export const allVisions = Object.keys(visions) as readonly Vision[];

const times = (matrix: readonly number[], vector: readonly number[]): readonly number[] =>
  [0, 3, 6].map((row) => vector.reduce((sum, part, column) => sum + (matrix[row + column] ?? 0) * part, 0));

/** Ottosson 2020, A perceptual color space for image processing. */
const toCones = [
  0.4122214708, 0.5363325363, 0.0514459929, 0.2119034982, 0.6806995451, 0.1073969566, 0.0883024619,
  0.2817188376, 0.6299787005,
];
const toLab = [
  0.2104542553, 0.793617785, -0.0040720468, 1.9779984951, -2.428592205, 0.4505937099, 0.0259040371,
  0.7827717662, -0.808675766,
];

function oklab(colour: Rgb, vision: Vision): readonly number[] {
  const seen = times(visions[vision], colour.map(linear)).map((part) => Math.min(1, Math.max(0, part)));
  return times(toLab, times(toCones, seen).map(Math.cbrt));
}

/** How far two colours lie apart in OKLab, times 100, for one way of seeing: from 10 on they are told apart. */
export function colourDistance(a: Rgb, b: Rgb, vision: Vision = 'usual'): number {
  const [one, other] = [oklab(a, vision), oklab(b, vision)];
  return 100 * Math.hypot(...one.map((part, i) => part - (other[i] ?? 0)));
}
