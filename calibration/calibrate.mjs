// npm run calibrate: how often each kind of check alarms on right statements, and how often it sees a planted error.
//   node calibration/calibrate.mjs [right cases] [draws for each mutant] [kind …]
// Writes calibration/detection.json and calibration/detection.svg; the numbers depend on the two counts alone. Kinds that
// are named are measured anew, the others kept as they stand in the file.
import { readFileSync, writeFileSync } from 'node:fs';
import { kinds } from './kinds.mjs';
import { peers } from './peers.mjs';
import { plot } from './plot.mjs';

const [cases, trials] = [Number(process.argv[2] ?? 10000), Number(process.argv[3] ?? 400)];
const share = (outcomes, outcome) => outcomes.filter(found => found === outcome).length / outcomes.length;
const counted = outcomes => ({ refuted: share(outcomes, 'refuted'), accepted: share(outcomes, 'consistent') });

const each = async (count, of) => {
  const all = [];
  for (let index = 0; index < count; index++) all.push(await of(index));
  return all;
};

const calibrated = async ({ kind, says, mutants, outcomes }) => {
  const start = performance.now();
  const right = (await each(cases, index => outcomes(index, [null]))).flat();
  const between = performance.now();
  const wrong = await each(trials, index => outcomes(index, mutants));
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
const at = name => new URL(name, import.meta.url);
const chosen = process.argv.slice(4);
const kept = chosen.length > 0 ? JSON.parse(readFileSync(at('detection.json'), 'utf8')) : { kinds: [], peers: [] };
const measuredOf = async (all, known) => {
  const result = [];
  for (const one of all) {
    const old = known.find(({ kind }) => kind === one.kind);
    result.push(old && !chosen.includes(one.kind) ? old : await calibrated(one));
  }
  return result;
};
const measures = { kinds: await measuredOf(kinds, kept.kinds), peers: await measuredOf(peers, kept.peers) };
const found = { schema: 1, cases, trials, ...measures };
writeFileSync(at('detection.json'), `${JSON.stringify(found, null, 1)}\n`);
writeFileSync(at('detection.svg'), plot(found));
console.log(`${((performance.now() - start) / 1000).toFixed(1)} s in all`);
process.exitCode = found.kinds.some(({ alarms }) => alarms > 0) ? 1 : 0;
