/** A statement on boxes is evidence only when it holds on all of them and its control is refuted at a point. */
import { expect, test } from 'vitest';
import { dischargedOnBoxes } from '../../src/check/dischargedOnBoxes.js';
import { atLeast } from '../../src/claim/judgement.js';
import { boxEnclosure } from '../../src/claim/obligation.js';
import { exponential, minus, plus, square, type Vector } from '../../src/sphere/verbs.js';

/** e^x ≥ 1 + x + c. */
const above =
  (c: number) =>
  ([x]: Vector) => [atLeast(exponential(x!), plus(x!, x!.in.of(1 + c)))];
const tangent = (c: number, control: number, budget = 500) =>
  boxEnclosure({
    shows: 'lemma',
    says: 'e^x lies above 1 + x',
    boxes: [[['x', -2, 2]]],
    holds: above(c),
    control: { why: 'another constant', holds: above(control) },
    budget,
  });

test('it names the boxes and counts them', () => {
  expect(dischargedOnBoxes(tangent(-(2 ** -6), 0.5))).toMatchObject({
    evidence: [
      {
        kind: 'enclosure',
        of: 'lemma',
        covers: expect.stringMatching(/for all x ∈ \[-2, 2\] \(\d+ boxes\)$/) as string,
      },
    ],
  });
});

test('a false statement is refuted at a point', () => {
  expect(dischargedOnBoxes(tangent(0.5, 1))).toEqual({
    failed: 'proof/false: e^x lies above 1 + x; refuted by enclosure at x = 0',
  });
});

test('an attained inequality stays open, and the open part is told', () => {
  expect(dischargedOnBoxes(tangent(0, 0.5, 100))).toMatchObject({
    failed: expect.stringMatching(
      /^proof\/not-enclosed: .* undecided on 0\.\d+ % of the box after 100 boxes/,
    ) as string,
  });
});

test('a control that is nowhere refuted proves nothing', () => {
  expect(dischargedOnBoxes(tangent(-(2 ** -6), -1))).toMatchObject({
    failed: expect.stringContaining('proof/hollow') as string,
  });
});

test('boxes of a control may be its own', () => {
  const spec = tangent(-1, -1);
  const far = boxEnclosure({
    ...spec,
    holds: ([x]) => [atLeast(x!, minus(square(x!), x!.in.of(7)))],
    control: {
      why: 'farther out',
      holds: ([x]) => [atLeast(x!, minus(square(x!), x!.in.of(7)))],
      boxes: [[['x', -9, 9]]],
    },
  });
  expect(dischargedOnBoxes(far)).toHaveProperty('evidence');
});
