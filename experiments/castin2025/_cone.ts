import type { Guide, Panel, Point } from '../../src/claim/figure.js';
import { covarianceFlow, type Slope, type Travelled } from './_covarianceFlow.js';
import type { Picture } from './_pictures.js';
import { times, transposed, type Rows } from './_rows.js';

/** A covariance of dimension 2 as (a − b, 2c, a + b): those of rank one are a cone, on it 0 is the tip. */
type Place = readonly [x: number, y: number, z: number];

export const placeOf = ([[a, c], [, b]]: readonly [readonly [number, number], readonly [number, number]]): Place => [
  ...([a - b, 2 * c, a + b] as const),
];

/** Factors of the covariances of trace 1 on the grid of a picture: R is triangular. */
export const startsOn = ([count, side]: Picture['grid']): readonly Rows[] => {
  const values = Array.from({ length: count }, (_, k) => side * ((2 * k) / (count - 1) - 1));
  return values
    .flatMap(x => values.map(y => [x, y] as const))
    .filter(([x, y]) => 1 - x * x > y * y)
    .map(([x, y]) => {
      const a = Math.sqrt((1 + x) / 2);
      return [
        [a, 0],
        [y / (2 * a), Math.sqrt((1 - x) / 2 - (y / (2 * a)) ** 2)],
      ];
    });
};

/** The runs that are drawn: about 40. */
export const drawnRuns = (picture: Picture): readonly number[] => {
  const { length } = startsOn(picture.grid);
  const every = Math.ceil(length / 40);
  return Array.from({ length }, (_, k) => k).filter(k => k % every === Math.floor(every / 2));
};

export interface Followed extends Travelled {
  /** Factors at t = 2^k. */
  readonly states: readonly Rows[];
}

/** From 2^{k − 1} to 2^k, k = 1, …, last, or until Σ leaves every bound. */
export const followed = (slope: Slope, start: Rows, last: number): Followed => {
  const moments = [{ t: 0, factor: start }];
  const states: Rows[] = [];
  for (let k = 0; k <= last; k++) {
    const { t: begin, factor } = moments.at(-1)!;
    const leg = covarianceFlow(slope, factor, 2 ** k - begin);
    for (const { t, factor: R } of leg.moments.slice(1)) moments.push({ t: begin + t, factor: R });
    if (leg.blowUp !== undefined) return { moments, states, blowUp: [begin + leg.blowUp[0], begin + leg.blowUp[1]] };
    states.push(moments.at(-1)!.factor);
  }
  return { moments, states, blowUp: undefined };
};

export const covarianceOf = (R: Rows): readonly [readonly [number, number], readonly [number, number]] =>
  times(R, transposed(R)) as unknown as readonly [readonly [number, number], readonly [number, number]];

const [tilt, level] = [1 / 3, Math.sqrt(8) / 3];

/** Where a place is seen: from outside the cone and a little above, z upwards; or on the disc of Σ/tr Σ. */
export const seen = ({ view }: Picture, [x, y, z]: Place): readonly [u: number, v: number] => {
  if (view === undefined) return [x / z, y / z];
  const angle = (view.azimuth * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [y * cos - x * sin, level * z - tilt * (x * cos + y * sin)];
};

/** The path of a run as it is seen, with points that lie a little apart. */
export const pathOf = (picture: Picture, { moments }: Travelled): readonly Point[] => {
  const apart = (picture.view?.height ?? 1) / 40;
  const kept: { readonly t: number; readonly at: readonly [number, number] }[] = [];
  for (const [k, { t, factor }] of moments.entries()) {
    const at = seen(picture, placeOf(covarianceOf(factor)));
    const last = kept.at(-1)?.at;
    const ends = last === undefined || k === moments.length - 1;
    if (ends || Math.hypot(at[0] - last[0], at[1] - last[1]) >= apart) kept.push({ t, at });
  }
  return kept.map(({ t, at: [u, v] }) => ({ t, u, v }));
};

const circle = (wide: number, high: number, at: number): Guide => ({
  line: 'solid',
  through: Array.from({ length: 97 }, (_, k) => {
    const angle = (Math.PI * k) / 48;
    return [wide * Math.cos(angle), at + high * Math.sin(angle)] as const;
  }),
});

/** The rim at the height of the view and the two sides, which touch it; or the circle of the rank-one covariances. */
const frameOf = ({ view }: Picture): readonly Guide[] => {
  if (view === undefined) return [circle(1, 1, 0)];
  const [h, middle] = [view.height, view.height * level];
  const side = h * Math.sqrt(1 - (tilt / level) ** 2);
  const touch = middle - (h * tilt) ** 2 / middle;
  const sides: Guide = {
    line: 'solid',
    through: [
      [-side, touch],
      [0, 0],
      [side, touch],
    ],
  };
  return [circle(h, h * tilt, middle), sides];
};

/** Paths in grey, limits as discs, and as crosses where runs leave every bound. */
export const panelOf = (picture: Picture): Panel => {
  const { name, view } = picture;
  const h = view?.height ?? 1;
  const low = view === undefined ? -1.1 * h : -0.45 * h;
  return {
    title: name,
    x: { label: '', column: 'u', range: [-1.1 * h, 1.1 * h] },
    y: { label: '', column: 'v', range: [low, low + 2.2 * h] },
    frame: frameOf(picture),
    series: [
      ...drawnRuns(picture).map(run => ({
        ...{ name: 'Σ(t)', where: { picture: name, kind: 'path', run }, line: 'grey' as const },
      })),
      { name: 'limit', where: { picture: name, kind: 'limit' }, mark: 'disc' },
      { name: 'without bound', where: { picture: name, kind: 'without bound' }, mark: 'cross' },
    ],
  };
};
