/** WCAG relative luminance and contrast, and how far two colours are apart for three kinds of colour vision. */

type Triple = readonly [number, number, number];

function linear(colour: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    if (Number.isNaN(value)) throw new Error(`invalid colour; expected #rrggbb: ${colour}`);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Severity 1.0 of Machado, Oliveira and Fernandes (2009), table 1; on linear RGB. */
const SIMULATIONS = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} satisfies Record<string, readonly [Triple, Triple, Triple]>;

export const VISIONS = ['none', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

const times = (row: Triple, [a, b, c]: Triple) => row[0] * a + row[1] * b + row[2] * c;

/** CIE L*a*b* under D65. */
function lab(colour: string, vision: Vision): Triple {
  const seen = linear(colour);
  const rows = SIMULATIONS[vision];
  const clip = (row: Triple) => Math.min(1, Math.max(0, times(row, seen)));
  const rgb: Triple = [clip(rows[0]), clip(rows[1]), clip(rows[2])];
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : ((24389 / 27) * t + 16) / 116);
  const x = f(times([0.4124564, 0.3575761, 0.1804375], rgb) / 0.95047);
  const y = f(times([0.2126729, 0.7151522, 0.072175], rgb));
  const z = f(times([0.0193339, 0.119192, 0.9503041], rgb) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

export function distances(first: string, second: string): Record<Vision, number> {
  const apart = (vision: Vision) => {
    const [a, b] = [lab(first, vision), lab(second, vision)];
    return Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2);
  };
  return { none: apart('none'), protan: apart('protan'), deutan: apart('deutan'), tritan: apart('tritan') };
}
