/**
 * The golden values of the catalogue, section 4: algebraic rows, reproduced there independently with many digits ("good
 * to the last 1–2 digits": the enclosure of a printed value is therefore its last place times 20).
 */
import { describe, test } from 'vitest';
import { running } from '../src/arithmetic/running.js';
import { unnormalised } from '../src/attention/attention.js';
import { partition } from '../src/attention/partition.js';
import { velocity } from '../src/attention/velocity.js';
import { dissipation } from '../src/energy/dissipation.js';
import { energy } from '../src/energy/energy.js';
import { energyRate, energyRateByGradient } from '../src/energy/energyRate.js';
import { dirac, measure } from '../src/measure/measure.js';
import { equalMasses } from '../src/measure/equalMasses.js';
import { gramMatrix, identityMatrix, matrixOf, scaledMatrix } from '../src/sphere/matrices.js';
import { over, root, transpose } from '../src/sphere/verbs.js';
import { expectDifferent, expectEqual } from './evidence/overlap.js';
import { inputD, inputS, point, threeTokens } from './evidence/inputs.js';
import { printed } from './evidence/printed.js';

const A = running;
const sure = (text: string) => printed(text, 20);
const row = (...texts: string[]) => texts.map(sure);

describe('Input S: three tokens of S², equal masses, D symmetric', () => {
  const [D, mu] = [inputD(A), inputS(A)];
  const ascent = { D, V: D };
  const descent = { D, V: scaledMatrix(A.of(-1), D) };
  const identity = { D, V: identityMatrix(A, 3) };

  test('the energy is 1.5112592439450583', () => expectEqual(energy(D, mu), sure('1.5112592439450583')));

  test('the partition function at the tokens', () =>
    expectEqual(
      mu.tokens.map(partition(D, mu)),
      row('1.7908150464744805', '1.6775028961712537', '1.0654597891894408'),
    ));

  test('the velocity of softmax attention with V = D', () => {
    const v = mu.tokens.map(velocity(ascent, mu));
    expectEqual(v[0]!, row('0.21088452806221142', '-0.18771724431433387', '0.08227498028322822'));
    expectEqual(v[1]!, row('0.006044834630764662', '0.3359796683862002', '0.1619449995623355'));
    expectEqual(v[2]!, row('0.3107041000322948', '0.07922992162547585', '0.462948356813638'));
  });

  test('the rate of the energy, by three routes', () => {
    const rate = sure('0.48411983986384505');
    expectEqual(energyRate(ascent, mu), rate);
    expectEqual(energyRateByGradient(ascent, mu), rate);
    expectEqual(dissipation(ascent, mu), rate);
    expectEqual(energyRate(descent, mu), sure('-0.48411983986384505'));
  });

  test('the rate of the energy for V = Id, which is no dissipation', () => {
    expectEqual(energyRate(identity, mu), sure('0.5538047750107443'));
    expectDifferent(dissipation(identity, mu), sure('0.5538047750107443'));
  });

  test('the rate of the energy for unnormalised attention', () => {
    expectEqual(energyRate(ascent, mu, unnormalised), sure('0.6859404422453603'));
    expectEqual(dissipation(ascent, mu, unnormalised), sure('0.6859404422453603'));
  });

  test('one more unit in the tenth place of a golden value is refuted', () =>
    expectDifferent(energy(D, mu), sure('1.5112592440450583')));
});

describe('Input T: the tied case Q = K of rank 2', () => {
  const D = gramMatrix(
    matrixOf(A, [
      [1, 0, 0.5],
      [0, 0.5, 0],
    ]),
  );
  const mu = inputS(A);

  test('energy, partition function and rates', () => {
    expectEqual(energy(D, mu), sure('1.3785129563313434'));
    expectEqual(mu.tokens.map(partition(D, mu)), row('1.4620412868659916', '1.7370263449440357', '0.936471237184003'));
    expectEqual(energyRate({ D, V: D }, mu), sure('0.43841657298510167'));
    expectEqual(energyRate({ D, V: identityMatrix(A, 3) }, mu), sure('0.19109569688235975'));
  });
});

describe('small explicit controls of the dissipation identity', () => {
  test('D = [[1,−2],[2,0]], V = D, one token (1,1)/√2: the energy falls at the rate (3/2) √e', () => {
    const D = matrixOf(A, [
      [1, -2],
      [2, 0],
    ]);
    const half = over(A.of(1), root(A.of(2)));
    const mu = dirac([half, half]);
    expectEqual(energyRate({ D, V: D }, mu), sure('-2.4730819060501924'));
    expectDifferent(energyRate({ D, V: transpose(D) }, mu), sure('-2.4730819060501924'));
  });

  test('D = diag(1,2) or diag(1,4) positive definite, V = Id: the energy falls', () => {
    const tokens = [point(A, [1, 0], 1), point(A, [3, 4], 5), point(A, [3, -4], 5)];
    const rate = (d: number) => {
      const D = matrixOf(A, [
        [1, 0],
        [0, d],
      ]);
      return energyRate({ D, V: identityMatrix(A, 2) }, equalMasses(tokens));
    };
    expectEqual(rate(2), sure('-0.0491150358746644'));
    expectEqual(rate(4), sure('-0.8479795694881'));
  });
});

test('masses that sum to 1 in another way give another energy', () => {
  const [D, other] = [inputD(A), measure(threeTokens(A), [A.of(0.25), A.of(0.25), A.of(0.5)])];
  expectDifferent(energy(D, other), sure('1.5112592439450583'));
});
