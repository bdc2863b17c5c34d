import type { Axis, Panel, Point, Series } from '../claim/figure.js';
import { markSvg, strokeOf } from './markSvg.js';
import { angleScale, linearScale, logarithmicScale, type Extent, type Scale } from './scale.js';
import { element, escaped, pathThrough } from './element.js';

/** Where a panel stands, and its size, in pixels; labels and ticks are inside. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const margin = { left: 58, right: 16, top: 28, bottom: 46 };
const tight = { left: 8, right: 8, top: 28, bottom: 8 };

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/** One panel of a figure: its axes or frame, the rules, and the series in their order. */
export const panelSvg = (panel: Panel, points: readonly Point[], box: Box): string => {
  const inside = within(box, panel.frame === undefined ? margin : tight);
  const chosen = panel.series.map(series => shown(panel, series, points));
  const scales: Scales = {
    x: scaleOf(panel.x, chosen.flat(), [inside.left, inside.left + inside.width]),
    y: scaleOf(panel.y, chosen.flat(), [inside.top + inside.height, inside.top]),
  };
  const drawn = panel.series.map((series, k) => seriesSvg(series, placesOf(panel, chosen[k]!, scales)));
  return [titleSvg(panel, inside), ...frameSvg(panel, inside, scales), ...drawn, ...wordsSvg(panel, scales)].join('');
};

const within = ({ left, top, width, height }: Box, m: typeof margin): Box => ({
  left: left + m.left,
  top: top + m.top,
  width: width - m.left - m.right,
  height: height - m.top - m.bottom,
});

const value = (axis: Axis, point: Point): number => {
  const found = point[axis.column];
  return typeof found === 'number' && !(axis.logarithmic === true && found <= 0) ? found : NaN;
};

const inRange = ({ range }: Axis, x: number): boolean => range === undefined || (x >= range[0] && x <= range[1]);

/** The points of a series that have a place in the panel. */
const shown = ({ x, y }: Panel, { where }: Series, points: readonly Point[]): readonly Point[] =>
  points.filter(
    point =>
      Object.entries(where).every(([key, wanted]) => point[key] === wanted) &&
      [x, y].every(axis => Number.isFinite(value(axis, point)) && inRange(axis, value(axis, point))),
  );

const scaleOf = (axis: Axis, points: readonly Point[], pixels: readonly [number, number]): Scale => {
  const domain =
    axis.range ??
    spread(
      points.map(point => value(axis, point)),
      axis.logarithmic === true,
    );
  const extent: Extent = { domain, pixels };
  if (axis.angle === true) return angleScale(extent);
  return axis.logarithmic === true ? logarithmicScale(extent) : linearScale(extent);
};

/** All values and a little more on both sides. */
const spread = (values: readonly number[], logarithmic: boolean): readonly [number, number] => {
  const [a, b] = [Math.min(...values, Infinity), values.reduce((m, v) => Math.max(m, v), -Infinity)];
  if (!(a <= b)) return [logarithmic ? 0.1 : 0, 1];
  if (logarithmic) return [a / (b / a) ** 0.04 / 1.2, b * (b / a) ** 0.04 * 1.2];
  const room = (b - a || 1) / 24;
  return [a - room, b + room];
};

type Place = readonly [x: number, y: number];

const placesOf = ({ x, y }: Panel, points: readonly Point[], scales: Scales): readonly Place[] =>
  points.map(point => [scales.x.at(value(x, point)), scales.y.at(value(y, point))]);

const seriesSvg = ({ mark, line, every = 1 }: Series, places: readonly Place[]): string => {
  const path =
    line === undefined || places.length < 2 ? '' : element('path', { d: pathThrough(places), ...strokeOf(line) });
  const marks = mark === undefined ? [] : places.filter((_, k) => k % every === 0).map(([x, y]) => markSvg(mark, x, y));
  return path + marks.join('');
};

const text = (words: string, [x, y]: Place, anchor: 'start' | 'middle' | 'end'): string =>
  element('text', { x, y, 'text-anchor': anchor }, escaped(words));

const titleSvg = ({ title }: Panel, { left, top, width }: Box): string =>
  title === undefined ? '' : text(title, [left + width / 2, top - 10], 'middle');

const frameSvg = (panel: Panel, inside: Box, scales: Scales): readonly string[] => {
  const { frame, x, y, rules = [] } = panel;
  if (frame !== undefined) {
    const place = ([a, b]: readonly [number, number]): Place => [scales.x.at(a), scales.y.at(b)];
    return frame.map(({ line, through }) => element('path', { d: pathThrough(through.map(place)), ...strokeOf(line) }));
  }
  const { left, top, width, height } = inside;
  const bottom = top + height;
  return [
    element('rect', { x: left, y: top, width, height, fill: 'none', stroke: 'black', 'stroke-width': 0.8 }),
    ...scales.x.ticks.map(({ value: v, label }) => {
      const at = scales.x.at(v);
      return short([at, bottom], [at, bottom + 4]) + text(label, [at, bottom + 17], 'middle');
    }),
    ...scales.y.ticks.map(({ value: v, label }) => {
      const at = scales.y.at(v);
      return short([left - 4, at], [left, at]) + text(label, [left - 7, at + 4], 'end');
    }),
    text(x.label, [left + width / 2, bottom + 36], 'middle'),
    upright(y.label, [left - 43, top + height / 2]),
    ...rules.map(({ x: at, label }) => ruleSvg(label, scales.x.at(at), inside)),
  ];
};

const short = (a: Place, b: Place): string =>
  element('path', { d: pathThrough([a, b]), fill: 'none', stroke: 'black', 'stroke-width': 0.8 });

const upright = (words: string, [x, y]: Place): string =>
  element('text', { 'text-anchor': 'middle', transform: `translate(${x},${y}) rotate(-90)` }, escaped(words));

const ruleSvg = (label: string, at: number, { top, height }: Box): string =>
  element('path', {
    d: pathThrough([
      [at, top],
      [at, top + height],
    ]),
    ...strokeOf('grey'),
  }) + text(label, [at, top - 6], 'middle');

const wordsSvg = ({ words = [] }: Panel, scales: Scales): readonly string[] =>
  words.map(({ text: word, x, y }) => text(word, [scales.x.at(x), scales.y.at(y) + 4], 'middle'));
