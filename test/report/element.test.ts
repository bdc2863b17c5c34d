import { describe, expect, test } from 'vitest';
import { element, escaped, pathThrough, widthOf } from '../../src/report/element.js';

describe('SVG is written by hand', () => {
  test('an element is its name, its attributes in order, and what is inside', () => {
    expect(element('circle', { cx: 1, cy: 2.345, r: 3 })).toBe('<circle cx="1" cy="2.35" r="3"/>');
    expect(element('g', { class: 'a' }, element('path', { d: 'M0,0' }))).toBe('<g class="a"><path d="M0,0"/></g>');
  });
  test('signs of markup are escaped, in texts and attributes', () => {
    expect(escaped('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
    expect(element('text', { name: '"&"' })).toBe('<text name="&quot;&amp;&quot;"/>');
  });
  test('a path goes from point to point', () => {
    expect(
      pathThrough([
        [0, 1],
        [2.001, 3],
      ]),
    ).toBe('M0,1L2,3');
  });
  test('a longer text is wider, in proportion to the size', () => {
    expect(widthOf('abcd', 12)).toBe(2 * widthOf('ab', 12));
    expect(widthOf('ab', 24)).toBe(widthOf('abcd', 12));
  });
});
