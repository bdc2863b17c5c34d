// Places at which an attack computes the margin of an energy bound, a second on one core: recording, starts, descent
// and confirmation included: by the clock, and by the time that a busy machine gave us.  Run after `npm run build`:
//   node bench/attack.mjs [N] [n] [folder of the build]
const [N, n] = [Number(process.argv[2] ?? 8), Number(process.argv[3] ?? 3)];
const from = path => import(new URL(path, new URL(process.argv[4] ?? '../dist/', import.meta.url)).href);
const { atLeast, conjecture, energy, inDimension, paper, positiveSemidefinite, tokens } = await from('src/index.js');
const { statementOf } = await from('src/check/tested.js');
const { attack } = await from('src/check/attack/attack.js');

/** E ≥ 1 is reached, so that restarts end in doubts which more digits settle; E ≥ ½ is not. */
const statementFor = least =>
  statementOf(
    'bench/jensen',
    conjecture({
      source: paper('own', 'unpublished').at('Jensen'),
      says: `If D ⪰ 0, then E_D(μ) ≥ ${least}.`,
      given: inDimension(n, n, n => ({ D: positiveSemidefinite(n), mu: tokens(n, N, N) })),
      then: ({ D, mu }) => [atLeast(energy(D, mu), mu.in.of(least))],
      controls: [],
    }),
  );
const turn = async (statement, from, count) => {
  const [start, busy] = [process.hrtime.bigint(), process.cpuUsage()];
  const { looks, margin } = await attack(statement, { seed: 1, from, count });
  const { user, system } = process.cpuUsage(busy);
  return { looks, margin, seconds: Number(process.hrtime.bigint() - start) / 1e9, core: (user + system) / 1e6 };
};
for (const least of [1, 1 / 2]) {
  const statement = statementFor(least);
  await turn(statement, 0, 16);
  for (let k = 1; k < 5; k++) {
    const { looks, seconds, core, margin } = await turn(statement, 64 * k, 64);
    const perCore = `${Math.round(looks / core)} a second of one core`;
    const rate = `${looks} places in ${seconds.toFixed(2)} s, ${Math.round(looks / seconds)} a second, ${perCore}`;
    console.log(`E ≥ ${least}, N = ${N}, n = ${n}: ${rate}; least margin ${margin.toExponential(1)}`);
  }
}
