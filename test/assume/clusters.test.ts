/** Clusters ±v: what the charts promise, exactly, and that what they are weakened to does not keep it. */
import { describe, expect, test } from 'vitest';
import { rational } from '../../src/arithmetic/rational.js';
import * as charts from '../../src/assume/clusters.js';
import * as critical from '../../src/assume/symmetricClusters.js';
import { dilate, dot, image, norm2, wedge, type Matrix } from '../../src/sphere/verbs.js';
import { drawsOf } from './draws.js';
import * as exactly from './exactly.js';
import { law } from './law.js';

const { sameVector, signOf } = exactly;
const inClusters = ({ mu, axis, sides }: charts.Clustered): boolean =>
  mu.tokens.every((x, i) => sameVector(x, dilate(x[0]!.in.of(sides[i]!), axis)));
const proper = (data: charts.Clustered): boolean =>
  exactly.onTheSphere(data.mu) && exactly.probability(data.mu) && sameVector(data.masses, data.mu.masses);
const tangent = ({ mu, xi }: charts.Clustered): boolean => mu.tokens.every((x, i) => signOf(dot(x, xi[i]!)) === 0);
const eigen = (M: Matrix, { axis }: charts.Clustered): boolean => signOf(norm2(wedge(axis, image(M, axis)))) === 0;

const onValues = (data: charts.ClustersInField): boolean =>
  proper(data) && inClusters(data) && tangent(data) && eigen(data.weights.V, data);
const onEnergy = (data: critical.ClustersWithEnergy): boolean =>
  proper(data) && inClusters(data) && tangent(data) && eigen(data.D, data) && exactly.symmetricMatrix(data.D);

const [values, energies] = [
  (n: number) => charts.clustersOnEigenvector(n, 5),
  (n: number) => critical.criticalClusters(n, 5),
];
const laws = [
  ...[charts.clustersElsewhere, charts.tokensAside, charts.directionsAside].map(weaker =>
    law<charts.ClustersInField>(weaker(2, 5).name, values, { promise: onValues, weaker: n => weaker(n, 5) }),
  ),
  ...[critical.asymmetricClusters, critical.clustersOffAxis, critical.clustersApart].map(weaker =>
    law<critical.ClustersWithEnergy>(weaker(2, 5).name, energies, { promise: onEnergy, weaker: n => weaker(n, 5) }),
  ),
];

describe.each(laws)('$name', ({ chart, promise, weaker }) => {
  test('is what remains without the promise, which holds exactly for every draw', () => {
    for (const { data, parameters } of drawsOf(chart, 40))
      expect([parameters, promise(data(rational))]).toEqual([parameters, true]);
    expect(drawsOf(weaker, 40).some(({ data }) => !promise(data(rational)))).toBe(true);
  });
});

test('one cluster, two clusters and clusters of several tokens all occur', () => {
  const all = drawsOf(values, 200).map(({ data }) => data(rational).sides);
  const count = (region: (sides: readonly number[]) => boolean) => all.filter(region).length;
  const both = (sides: readonly number[]) => sides.includes(1) && sides.includes(-1);
  expect(count(both)).toBeGreaterThan(20);
  expect(count(sides => !both(sides))).toBeGreaterThan(20);
  expect(count(sides => both(sides) && sides.filter(s => s === -1).length > 1)).toBeGreaterThan(10);
});
