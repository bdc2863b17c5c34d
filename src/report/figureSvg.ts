import type { Figure, Panel, Point, Series } from '../claim/figure.js';
import { markSvg, strokeOf } from './markSvg.js';
import { panelSvg, type Box } from './panelSvg.js';
import { element, escaped, pathThrough, widthOf } from './element.js';

const size = { total: 640, tall: 280, font: 12 };
const face = "'STIX Two Text', 'Times New Roman', 'Liberation Serif', 'DejaVu Serif', serif";
const entry = { height: 18, sample: 34, gap: 22 };

/**
 * A figure as SVG, for a page in black and white: series differ by shape and dash, ticks and labels stay inside, one
 * legend below all panels. The same points give the same text.
 */
export const figureSvg = (figure: Figure, points: readonly Point[]): string => {
  const boxes = boxesOf(figure);
  const foot = Math.max(...boxes.map(({ top, height }) => top + height));
  const panels = figure.panels.map((panel, k) => panelSvg(panel, points, boxes[k]!));
  const legend = legendSvg(figure, foot + 8);
  const height = foot + 8 + legend.height + 6;
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: size.total,
    height,
    viewBox: `0 0 ${size.total} ${height}`,
    'font-family': face,
    'font-size': size.font,
  };
  const paper = element('rect', { x: 0, y: 0, width: size.total, height, fill: 'white' });
  return `${element('svg', attributes, paper, ...panels, legend.svg)}\n`;
};

/** Panels from the left to the right, row after row; a wide one has a row of its own. A frame needs a square. */
const boxesOf = ({ panels, columns }: Figure): readonly Box[] => {
  let [top, column] = [4, 0];
  return panels.map((panel, k) => {
    const width = panel.wide === true ? size.total : size.total / columns;
    if (panel.wide === true && column > 0) column = columns;
    const height = panel.frame === undefined ? size.tall : width + 20;
    if (column >= columns) {
      top += heightBefore(panels, k, columns);
      column = 0;
    }
    const box = { left: column * width, top, width, height };
    column += panel.wide === true ? columns : 1;
    return box;
  });
};

/** Height of the row that ends before panel k. */
const heightBefore = (panels: readonly Panel[], k: number, columns: number): number => {
  const before = panels[k - 1]!;
  const width = before.wide === true ? size.total : size.total / columns;
  return before.frame === undefined ? size.tall : width + 20;
};

/** Entries side by side as long as they fit, in lines that are centred. */
const legendSvg = ({ panels }: Figure, top: number): { readonly svg: string; readonly height: number } => {
  const named = new Map(panels.flatMap(({ series }) => series.map(one => [one.name, one] as const)));
  if (named.size < 2) return { svg: '', height: 0 };
  const lines = brokenLines([...named.values()]);
  const svg = lines.flatMap((line, k) => lineSvg(line, top + (k + 0.5) * entry.height)).join('');
  return { svg, height: lines.length * entry.height };
};

const entryWidth = ({ name }: Series): number => entry.sample + 6 + widthOf(name, size.font) + entry.gap;
const lineWidth = (line: readonly Series[]): number => line.reduce((s, one) => s + entryWidth(one), -entry.gap);

const brokenLines = (all: readonly Series[]): readonly (readonly Series[])[] => {
  const lines: Series[][] = [[]];
  for (const one of all) {
    const last = lines.at(-1)!;
    if (last.length > 0 && lineWidth([...last, one]) > size.total - 24) lines.push([one]);
    else last.push(one);
  }
  return lines;
};

const lineSvg = (line: readonly Series[], y: number): readonly string[] => {
  let x = (size.total - lineWidth(line)) / 2;
  return line.map(one => {
    const left = x;
    x += entryWidth(one);
    const { mark, line: stroke, name } = one;
    const path =
      stroke === undefined
        ? ''
        : element('path', {
            d: pathThrough([
              [left, y],
              [left + entry.sample, y],
            ]),
            ...strokeOf(stroke),
          });
    const sign = mark === undefined ? '' : markSvg(mark, left + entry.sample / 2, y);
    return path + sign + element('text', { x: left + entry.sample + 6, y: y + 4 }, escaped(name));
  });
};
