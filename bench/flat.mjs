// Time of one flat velocity + energy against the N² exponentials it contains, by Math.exp, in the same run.
// Run after `npm run build`:  node bench/flat.mjs [N] [n] [folder of the build]
const [N, n] = [Number(process.argv[2] ?? 8), Number(process.argv[3] ?? 3)];
const dist = new URL(process.argv[4] ?? '../dist/', import.meta.url);
const { velocityAndEnergy } = await import(new URL('src/flat/velocityAndEnergy.js', dist).href);
const { flatWeights } = await import(new URL('src/flat/flatWeights.js', dist).href);
const { workspace } = await import(new URL('src/flat/workspace.js', dist).href);
const { expInto } = await import(new URL('src/arithmetic/exp.js', dist).href);

const table = length => Float64Array.from({ length }, (_, k) => ((k * 37 + 11) % 64) / 32 - 1);
const tokens = table(N * n);
for (let i = 0; i < N; i++) {
  const length = Math.hypot(...tokens.subarray(i * n, i * n + n));
  for (let k = 0; k < n; k++) tokens[i * n + k] /= length;
}
const mu = { tokens, masses: new Float64Array(N).fill(1 / N) };
const weights = flatWeights(n, table(n * n), table(n * n).reverse());
const at = workspace(N, n);
const logits = Float64Array.from({ length: N * N }, (_, k) => Math.sin(k + 1));
const out = new Float64Array(N * N);

const flat = () => velocityAndEnergy(weights, mu, at);
const native = () => {
  for (let k = 0; k < N * N; k++) out[k] = Math.exp(logits[k]);
  return out[0];
};
const own = () => {
  out.set(logits);
  expInto(out, 0, N * N);
  return out[0];
};
// Short turns, many of them: the fastest one was not interrupted.
const rounds = Math.ceil(2e4 / (N * N));
const turns = 4000;
const nanoseconds = f => {
  let sink = 0;
  const start = process.hrtime.bigint();
  for (let r = 0; r < rounds; r++) sink += f();
  const time = Number(process.hrtime.bigint() - start) / rounds;
  return sink === sink ? time : NaN;
};
const best = { flat: Infinity, native: Infinity, own: Infinity };
const measured = { flat, native, own };
for (let turn = 0; turn < turns; turn++)
  for (const [name, f] of Object.entries(measured)) best[name] = Math.min(best[name], nanoseconds(f));
console.log(`N = ${N}, n = ${n}; fastest of ${turns} turns of ${rounds} evaluations`);
console.log(`flat velocity + energy   ${best.flat.toFixed(0)} ns`);
console.log(`${N * N} × Math.exp          ${best.native.toFixed(0)} ns`);
console.log(`${N * N} × our exp           ${best.own.toFixed(0)} ns`);
console.log(`ratio flat / Math.exp    ${(best.flat / best.native).toFixed(2)}`);
