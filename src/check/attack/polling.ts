import type { Reached } from './descent.js';
import { landscape } from './landscape.js';
import type { Program } from './program.js';
import type { Uniforms } from './uniforms.js';

/** Records the formula at a point of the unit cube; null where it judges nothing there. */
export type Again = (z: Float64Array) => Program | null;

/** Points tried, and the farthest and the nearest of them. */
const most = { points: 96, radius: 1 / 4, least: 2 ** -16 };

/**
 * Where numbers were read as approximations the tape knows the margin at one point only, and no derivative: a search
 * by random steps, longer after a step that went down and shorter after one that did not.
 * Source  Rechenberg’s (1 + 1) strategy, with Auger’s step sizes
 */
export const polled = (start: Reached, again: Again, next: Uniforms): Reached => {
  let [here, radius] = [start, most.radius];
  for (let k = 0; k < most.points && radius > most.least && here.place.margin > 0; k++) {
    const z = stepped(here.place.z, radius, next);
    const at = again(z);
    const isLower = at !== null && at.margin < here.place.margin;
    if (isLower) here = { over: landscape(at), place: { z, margin: at.margin } };
    radius *= isLower ? 2 : 2 ** (-1 / 4);
  }
  return here;
};

/** A point of the cube, every coordinate moved by at most the radius. */
const stepped = (z: Float64Array, radius: number, next: Uniforms): Float64Array =>
  z.map(a => Math.min(1, Math.max(0, a + radius * (2 * next() - 1))));
