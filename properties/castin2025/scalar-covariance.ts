import { alongTime } from '../../src/arithmetic/alongTime.js';
import { gaussianRate } from '../../src/attention/gaussianRate.js';
import { gaussianSoftmax } from '../../src/attention/gaussianSoftmax.js';
import { the } from '../../src/assume/chart.js';
import { instant } from '../../src/assume/gaussians.js';
import { scalarStart } from '../../src/assume/scalarStart.js';
import { theorem } from '../../src/claim/claim.js';
import { swap } from '../../src/claim/control.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { scalarFlow } from '../../src/flow/scalarFlow.js';
import { minus, multiple, over, times } from '../../src/sphere/verbs.js';
import { castin2025 } from '../sources.js';

/** One v a s_0 t for two: Σ′ has two equal terms. */
const once: typeof scalarFlow = start => t => scalarFlow(start)(multiple(0.5, t));

/**
 * On the line Σ′ = 2vaΣ² and α′ = v(1 + aΣ)α. So (1/σ)′ = −2va, and (log α)′ = v + σ′/(2σ). The formulas leave every
 * bound at T = 1/(2vas_0) when vas_0 > 0, and at no t > 0 otherwise. The rates are taken by rules of differentiation.
 */
export default theorem({
  source: castin2025.at('Gaussian solutions, one dimension'),
  says:
    'On the line, softmax attention of N(α_0, s_0) has σ(t) = s_0/(1 − 2vas_0t), α(t) = α_0e^{vt}/√(1 − 2vas_0t): ' +
    'blow-up at T = 1/(2vas_0) if vas_0 > 0, and never else.',
  given: inDimension(1, 1, n => ({ start: scalarStart(n), t: instant(n), flow: the({ scalarFlow }) })),
  then: ({ start, t, flow }) => {
    const { values, rates } = alongTime(t, ({ t: time, still }) => {
      const { mean, variance } = flow({
        v: still(start.v),
        a: still(start.a),
        variance: still(start.variance),
        mean: still(start.mean),
      })(time);
      return [mean, variance];
    });
    const [mean, variance] = [values[0]!, values[1]!];
    const mu = { in: t.in, mean: [mean], factor: [], covariance: [[variance]] };
    const rate = gaussianRate(gaussianSoftmax({ D: [[start.a]], V: [[start.v]] }))(mu);
    const at = flow(start)(t.in.of(0));
    const reach = multiple(2, times(times(start.v, start.a), times(start.variance, t)));
    return [
      equal(at.mean, start.mean),
      equal(at.variance, start.variance),
      equal(rates[0]!, rate.mean[0]!),
      equal(rates[1]!, rate.covariance[0]![0]!),
      equal(over(start.variance, minus(t.in.of(1), reach)), variance),
    ];
  },
  argument: 'Both equations separate: 1/σ is linear in t and α e^{−vt}/√σ is constant.',
  controls: [swap('flow', { once }, 'a factor 2 lost: vas_0t for 2vas_0t')],
});
