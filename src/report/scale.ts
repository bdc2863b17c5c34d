import { numberText } from './numberText.js';

/** Where a value stands on an axis, and where its ticks are. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly holds: (value: number) => boolean;
  readonly ticks: readonly Tick[];
}

export interface Tick {
  readonly value: number;
  readonly label: string;
}

export interface Extent {
  readonly domain: readonly [least: number, most: number];
  readonly pixels: readonly [from: number, to: number];
}

const placed = ({ domain: [a, b], pixels: [from, to] }: Extent, f: (x: number) => number): Omit<Scale, 'ticks'> => ({
  at: value => from + ((to - from) * (f(value) - f(a))) / (f(b) - f(a)),
  holds: value => value >= a && value <= b,
});

/** Equal lengths for equal differences; about five ticks at multiples of 1, 2 or 5 times a power of ten. */
export const linearScale = (extent: Extent): Scale => {
  const [a, b] = extent.domain;
  const step = roundStep((b - a) / 5);
  const first = Math.ceil(a / step - 2 ** -10);
  const last = Math.floor(b / step + 2 ** -10);
  const ticks = Array.from({ length: last - first + 1 }, (_, k) => tick(Number(((first + k) * step).toPrecision(12))));
  return { ...placed(extent, x => x), ticks };
};

const tick = (value: number): Tick => ({ value, label: minus(numberText(value)) });
const minus = (text: string): string => text.replace('-', '−');

const roundStep = (least: number): number => {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map(k => k * power).find(step => step >= least * (1 - 2 ** -10))!;
};

/** Equal lengths for equal ratios; ticks at powers of ten, at most about seven. */
export const logarithmicScale = (extent: Extent): Scale => {
  const [a, b] = extent.domain.map(Math.log10) as [number, number];
  const step = Math.max(1, Math.ceil((b - a) / 7));
  const first = Math.ceil(a / step - 2 ** -10) * step;
  const count = Math.floor((b - first) / step + 2 ** -10) + 1;
  const ticks = Array.from({ length: count }, (_, k) => powerTick(first + k * step));
  return { ...placed(extent, Math.log10), ticks };
};

const powerTick = (power: number): Tick => ({
  value: 10 ** power,
  label: power === 0 ? '1' : power === 1 ? '10' : `10${raised(power)}`,
});
const raised = (power: number): string => String(power).replace(/./g, sign => superscripts[sign]!);
const superscripts: Readonly<Record<string, string>> = {
  ...{ '-': '⁻', '0': '⁰', '1': '¹', '2': '²', '3': '³', '4': '⁴' },
  ...{ '5': '⁵', '6': '⁶', '7': '⁷', '8': '⁸', '9': '⁹' },
};

/** A linear scale with ticks at multiples of π/2. */
export const angleScale = (extent: Extent): Scale => {
  const [a, b] = extent.domain.map(x => x / (Math.PI / 2)) as [number, number];
  const first = Math.ceil(a - 2 ** -10);
  const count = Math.floor(b - first + 2 ** -10) + 1;
  const ticks = Array.from({ length: count }, (_, k) => angleTick(first + k));
  return { ...placed(extent, x => x), ticks };
};

const angleTick = (quarters: number): Tick => {
  const size = Math.abs(quarters);
  const [times, halved] = size % 2 === 0 ? [size / 2, ''] : [size, '/2'];
  const label = times === 0 ? '0' : `${quarters < 0 ? '−' : ''}${times === 1 ? '' : String(times)}π${halved}`;
  return { value: (quarters * Math.PI) / 2, label };
};
