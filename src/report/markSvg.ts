import type { Line, Mark } from '../claim/figure.js';
import { element, pathThrough, type Attributes } from './element.js';

const outlined: Attributes = { fill: 'white', stroke: 'black', 'stroke-width': 1 };

/** A mark at a place: shapes that differ without colour. */
export const markSvg = (mark: Mark, x: number, y: number): string => {
  const corner = (a: number, b: number): readonly [number, number] => [x + a, y + b];
  switch (mark) {
    case 'disc':
      return element('circle', { cx: x, cy: y, r: 2.8, fill: 'black' });
    case 'ring':
      return element('circle', { cx: x, cy: y, r: 3, ...outlined });
    case 'square':
      return element('rect', { x: x - 2.8, y: y - 2.8, width: 5.6, height: 5.6, ...outlined });
    case 'triangle':
      return element('path', {
        d: `${pathThrough([corner(0, -3.8), corner(3.6, 2.6), corner(-3.6, 2.6)])}Z`,
        ...outlined,
      });
    case 'cross':
      return element('path', {
        d: pathThrough([corner(-3, -3), corner(3, 3)]) + pathThrough([corner(-3, 3), corner(3, -3)]),
        ...{ fill: 'none', stroke: 'black', 'stroke-width': 1.2 },
      });
  }
};

const dashes: Readonly<Record<Line, string | null>> = {
  solid: null,
  dashed: '6 3.5',
  dotted: '1.4 3',
  dashdotted: '8 3 1.4 3',
  grey: null,
};

/** How a line is stroked: dashes that differ without colour. */
export const strokeOf = (line: Line): Attributes => ({
  fill: 'none',
  stroke: line === 'grey' ? '#8c8c8c' : 'black',
  'stroke-width': 1.2,
  ...(dashes[line] === null ? {} : { 'stroke-dasharray': dashes[line] }),
});
