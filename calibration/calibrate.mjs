// npm run calibrate: how often each kind of check alarms on right statements, and how often it sees a planted error.
//   node calibration/calibrate.mjs [right cases] [draws for each mutant]
// Writes calibration/detection.json and calibration/detection.svg; the numbers depend on the two counts alone.
import { writeFileSync } from 'node:fs';
import { kinds } from './kinds.mjs';
import { peers } from './peers.mjs';
import { plot } from './plot.mjs';

const [cases, trials] = [Number(process.argv[2] ?? 10000), Number(process.argv[3] ?? 400)];
const share = (outcomes, outcome) => outcomes.filter(found => found === outcome).length / outcomes.length;
const counted = outcomes => ({ refuted: share(outcomes, 'refuted'), accepted: share(outcomes, 'consistent') });

const calibrated = ({ kind, says, mutants, outcomes }) => {
  const start = performance.now();
  const right = Array.from({ length: cases }, (_, index) => outcomes(index, [null])[0]);
  const between = performance.now();
  const wrong = Array.from({ length: trials }, (_, index) => outcomes(index, mutants));
  const detection = mutants.map((mutant, k) => ({ ...mutant, ...counted(wrong.map(found => found[k])) }));
  const alarms = right.filter(found => found === 'refuted' || found === 'broken').length;
  const undecided = right.filter(found => found === 'undecided').length;
  const [first, second] = [between - start, performance.now() - between].map(time => (time / 1000).toFixed(1));
  console.log(`${kind}: ${alarms} false alarms and ${undecided} undecided in ${cases} right cases (${first} s)`);
  const shown = detection.map(({ name, delta, refuted }) => `${delta ?? name} ${(100 * refuted).toFixed(0)} %`);
  console.log(`  sees ${shown.join(' · ')} (${trials} draws each, ${second} s)`);
  return { kind, says, alarms, undecided, detection };
};

const start = performance.now();
const found = { schema: 1, cases, trials, kinds: kinds.map(calibrated), peers: peers.map(calibrated) };
const at = name => new URL(name, import.meta.url);
writeFileSync(at('detection.json'), `${JSON.stringify(found, null, 1)}\n`);
writeFileSync(at('detection.svg'), plot(found));
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s in all`);
process.exitCode = found.kinds.some(({ alarms }) => alarms > 0) ? 1 : 0;
