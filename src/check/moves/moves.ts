import type { Parameters } from '../../assume/parameters.js';
import type { Draw } from '../draw.js';
import { coarser } from './coarser.js';
import { equalised } from './equalised.js';
import { fewerTokens } from './fewerTokens.js';
import { onAxes } from './onAxes.js';
import { plainer } from './plainer.js';
import { changed, isSize, simplerThan } from './isSimpler.js';

/**
 * Draws that read simpler than this one, those that change most first: a lower dimension, lower sizes, a token dropped
 * or merged into another, equal masses, all fractions coarser, single numbers rounder; then what changes several at
 * once where single ones are stuck: plainer matrices, tokens on axes. Who takes one sees whether it is simpler.
 */
export function* moves(draw: Draw, least: number): Generator<Draw> {
  const { parameters, n } = draw;
  const put = (by: Parameters): Draw => changed(draw, by);
  for (let lower = least; lower < n; lower++) yield { ...draw, n: lower, parameters: { ...parameters, n: lower } };
  for (const name of Object.keys(parameters).filter(isSize))
    for (let k = 1; k < parameters[name]!; k++) yield put({ [name]: k });
  for (const fewer of fewerTokens(parameters)) yield { ...draw, parameters: fewer };
  for (const by of [...equalised(parameters), ...coarser(parameters)]) yield put(by);
  for (const [name, k] of Object.entries(parameters))
    for (const simpler of simplerThan(k, name)) yield put({ [name]: simpler });
  for (const by of [...plainer(parameters), ...onAxes(parameters, n)]) yield put(by);
}
