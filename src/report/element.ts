/** Just enough SVG: an element is its text. Attributes keep the order in which they are written. */
export type Attributes = Readonly<Record<string, string | number>>;

export const element = (name: string, attributes: Attributes, ...inner: readonly string[]): string => {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(valueText(value))}"`);
  const open = `<${name}${written.join('')}`;
  return inner.length === 0 ? `${open}/>` : `${open}>${inner.join('')}</${name}>`;
};

/** Text, in the place of an element. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!);

/** Coordinates to a hundredth of a pixel. */
const valueText = (value: string | number): string =>
  typeof value === 'string' ? value : String(Math.round(value * 100) / 100);

/** The path through points. */
export const pathThrough = (points: readonly (readonly [x: number, y: number])[]): string =>
  points.map(([x, y], k) => `${k === 0 ? 'M' : 'L'}${valueText(x)},${valueText(y)}`).join('');

/** Width of a text in a serif face of that size, on the safe side. */
export const widthOf = (text: string, size: number): number => [...text].length * size * 0.56;
