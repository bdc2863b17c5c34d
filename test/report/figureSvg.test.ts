import { describe, expect, test } from 'vitest';
import { Window } from 'happy-dom';
import type { Figure, Panel, Point } from '../../src/claim/figure.js';
import { figureSvg } from '../../src/report/figureSvg.js';

const panel: Panel = {
  x: { label: 'd₁', column: 'd', range: [0, 2] },
  y: { label: 'E', column: 'E' },
  series: [
    { name: 'USA', where: { by: 'USA' }, mark: 'disc', line: 'solid' },
    { name: 'SA', where: { by: 'SA' }, mark: 'ring', line: 'dashed' },
  ],
  rules: [{ x: 1, label: 'tanh 1 < x' }],
};
const points: readonly Point[] = [0, 1, 2, 3].flatMap(d => [
  { d, E: d * d, by: 'USA' },
  { d, E: d === 1 ? '' : 1 + d, by: 'SA' },
]);
type Page = Window['document'];
const drawn = (figure: Figure): Page => {
  const { document } = new Window();
  document.body.innerHTML = figureSvg(figure, points);
  return document;
};
const texts = (document: Page) => [...document.querySelectorAll('text')].map(text => text.textContent);
const figure: Figure = { columns: 1, panels: [panel] };

describe('a figure', () => {
  const document = drawn(figure);
  test('shows each point of a series within the range, and no other', () => {
    expect(document.querySelectorAll('circle[fill="black"]')).toHaveLength(3 + 1);
    expect(document.querySelectorAll('circle[fill="white"]')).toHaveLength(2 + 1);
  });
  test('labels its axes and rules, and names each series once', () => {
    for (const text of ['d₁', 'E', 'tanh 1 < x', 'USA', 'SA', '0', '2']) expect(texts(document)).toContain(text);
    expect(texts(document).filter(text => text === 'USA')).toHaveLength(1);
  });
  test('tells series apart without colour: by dash and shape', () =>
    expect(document.querySelectorAll('path[stroke-dasharray="6 3.5"]')).toHaveLength(2));
  test('the same points give the same text', () => expect(figureSvg(figure, points)).toBe(figureSvg(figure, points)));
  test('every text begins and ends inside the page', () => {
    const [, , width, height] = document.querySelector('svg')!.getAttribute('viewBox')!.split(' ').map(Number);
    for (const text of document.querySelectorAll('text[x]')) {
      const [x, y] = ['x', 'y'].map(name => Number(text.getAttribute(name)));
      const half = 3.4 * text.textContent.length;
      const shift = { start: 0, middle: half, end: 2 * half };
      const left = x! - shift[(text.getAttribute('text-anchor') ?? 'start') as keyof typeof shift];
      expect(left, text.textContent).toBeGreaterThanOrEqual(0);
      expect(left + 2 * half, text.textContent).toBeLessThanOrEqual(width!);
      expect(y).toBeLessThanOrEqual(height!);
    }
  });
  test('without points has axes all the same', () => expect(figureSvg(figure, [])).toMatch(/<rect/));
});

test('panels stand side by side, a wide one below, and a legend names what all of them show', () => {
  const round = { ...panel, frame: [{ line: 'solid' as const, through: [[0, 0] as const, [1, 1] as const] }] };
  const svg = figureSvg({ columns: 2, panels: [round, round, { ...panel, wide: true }] }, points);
  const boxes = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)"/g)].slice(1);
  expect(boxes).toHaveLength(1);
  expect(Number(boxes[0]![2])).toBeGreaterThan(320);
  expect(svg.match(/>USA</g)).toHaveLength(1);
});

test('a logarithmic axis leaves out what is not positive', () => {
  const y = { label: 'E', column: 'E', logarithmic: true };
  const svg = figureSvg({ columns: 1, panels: [{ ...panel, y, series: [panel.series[0]!] }] }, points);
  expect(svg.match(/<circle/g)).toHaveLength(2);
});
