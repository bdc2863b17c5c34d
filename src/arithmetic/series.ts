/** Functions of the sphere by series with proved tails, one name for each file. */
export { besselRatio } from './besselRatio.js';
export { funkHecke } from './funkHecke.js';
export { hypergeometric0F1 } from './hypergeometric0F1.js';
