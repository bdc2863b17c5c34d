import { test } from 'vitest';
import { running } from '../../src/arithmetic/running.js';
import { energy } from '../../src/energy/energy.js';
import { energyPerMass } from '../../src/energy/energyPerMass.js';
import { firstVariation } from '../../src/energy/firstVariation.js';
import { minus, negative, over, times, type Vector } from '../../src/sphere/verbs.js';
import { superposition } from '../../src/measure/superposition.js';
import { measure } from '../../src/measure/measure.js';
import { point, skewed, unequal } from '../evidence/inputs.js';
import { expectDifferent, expectEqual } from '../evidence/overlap.js';

const A = running;
const [D, mu, y] = [skewed(A), unequal(A), point(A, [6, -2, 3], 7)];
const [x, w] = [mu.tokens[1]!, mu.masses[1]!];
const per = energyPerMass(D, mu, 1);

test('with the token where it is, it is E/w_i', () => {
  expectEqual(per(x), over(energy(D, mu), w));
});

test('moving the token changes it by δE/δμ(y) − δE/δμ(x) and w_i times the energy of δ_y − δ_x', () => {
  const dipole = measure([y, x], [A.of(1), A.of(-1)]);
  const variation = (z: Vector) => firstVariation(D, mu)(z);
  const linear = minus(variation(y), variation(x));
  expectEqual(minus(minus(per(y), per(x)), linear), times(w, energy(D, dipole)));
  expectEqual(per(y), over(energy(D, superposition(mu, w, dipole)), w));
  expectDifferent(per(y), per(y.map(negative)));
});
