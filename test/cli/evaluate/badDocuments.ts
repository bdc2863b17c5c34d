/** Documents that must be rejected, each with a part of the line that says why. */
const pair = {
  tokens: [
    [1, 0],
    [0, 1],
  ],
};
const D = [
  [1, 2],
  [3, 4],
];
export const good = { quantity: 'energy', ...pair, D };
export const moving = { ...good, quantity: 'velocity' };
const head = { D, V: D };
const without = (name: string): object => Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));
const attending = (attention: object) => ({ ...moving, attention });
const heads = (...list: unknown[]) => ({ ...moving, attention: { heads: list } });

export const badDocuments: readonly (readonly [string, unknown, string])[] = [
  ['a ragged matrix', { ...good, D: [[1, 2], [3]] }, 'D: its rows must have one length; found 2 and 1. See D[1].'],
  [
    'a matrix of the wrong shape',
    { ...good, D: [[1, 2]] },
    'D: it must be n × n with n = 2, the length of a token; found 1 × 2.',
  ],
  [
    'a string for a number',
    {
      ...good,
      D: [
        [1, '2'],
        [3, 4],
      ],
    },
    'D[0][1]: it must be a number; found "2".',
  ],
  [
    'null for a number',
    {
      ...good,
      D: [
        [1, null],
        [3, 4],
      ],
    },
    'D[0][1]: it must be a number; found null.',
  ],
  ['a number for a matrix', { ...good, D: 3 }, 'D: it must be a list with at least one entry; found 3.'],
  ['no tokens', { ...good, tokens: [] }, 'tokens: it must be a list with at least one entry; found an empty list.'],
  [
    'tokens of two dimensions',
    { ...good, tokens: [[1, 0], [1]] },
    'tokens: its rows must have one length; found 2 and 1.',
  ],
  [
    'a token off the sphere',
    {
      ...good,
      tokens: [
        [1, 0],
        [1, 0.5],
      ],
    },
    'tokens[1]: ||x|² − 1| must be at most (n + 4)u; found |x|² − 1 = 0.25.',
  ],
  [
    'masses that do not sum to 1',
    { ...good, masses: [0.5, 0.25] },
    'masses: |Σ − 1| must be at most (N + 4)u; found Σ − 1 = -0.25.',
  ],
  ['a mass of 0', { ...good, masses: [0, 1] }, 'masses[0]: it must be positive; found 0.'],
  ['a mass below 0', { ...good, masses: [1.5, -0.5] }, 'masses[1]: it must be positive; found -0.5.'],
  ['too few masses', { ...good, masses: [1] }, 'masses: there must be one for each of 2 tokens; found 1.'],
  ['no quantity', without('quantity'), 'quantity: it must be one of energy,'],
  ['no tokens field', without('tokens'), 'tokens: it must be a list with at least one entry; found nothing.'],
  ['no matrix', without('D'), 'D: energy needs the matrix of the energy; found nothing.'],
  [
    'a rate without the matrix',
    { ...pair, quantity: 'energyRate', attention: { heads: [head] } },
    'D: energyRate needs the matrix',
  ],
  ['an unknown quantity', { ...good, quantity: 'enrgy' }, 'found "enrgy". Did you mean "energy"?'],
  ['tokens for a Gaussian', { ...good, quantity: 'gaussianRate' }, 'input: its fields are quantity, space, mean,'],
  ['an unknown field', { ...good, mases: [1] }, 'found "mases". Did you mean "masses"?'],
  [
    'a field named like a method',
    { ...good, toString: 1 },
    'input: its fields are quantity, space, tokens, masses, D, attention; found "toString".',
  ],
  [
    'an unknown space',
    { ...good, space: 'sfere' },
    'space: it must be one of sphere, euclidean; found "sfere". Did you mean "sphere"?',
  ],
  ['an unknown kind', { ...moving, attention: { kind: 'softmaxx' } }, 'found "softmaxx". Did you mean "softmax"?'],
  [
    'an unknown mask',
    { ...moving, attention: { mask: 'full' } },
    'attention.mask: it must be one of causal; found "full".',
  ],
  [
    'a mask on the energy',
    { ...good, attention: { mask: 'causal' } },
    'attention.mask: it acts on velocity and energyRate only; found it with energy.',
  ],
  ['an epsilon', attending({ epsilon: 0.5 }), 'attention.epsilon: softmax attention has no epsilon but 1; found 0.5.'],
  ['ε = 0', attending({ kind: 'sinkhorn', epsilon: 0 }), 'attention.epsilon: it must be positive; found 0.'],
  ['ε < 0', attending({ kind: 'sinkhorn', epsilon: -1 }), 'attention.epsilon: it must be positive; found -1.'],
  ['a text for ε', attending({ kind: 'sinkhorn', epsilon: '1' }), 'attention.epsilon: it must be a number; found "1".'],
  ['L2 of the D of the energy', attending({ kind: 'l2' }), 'attention.heads: l2 attention needs Q and K,'],
  [
    'L2 by D in one of two heads',
    attending({ kind: 'l2', heads: [{ Q: D, K: D, V: D }, head] }),
    'attention.heads[1]: l2 attention needs Q and K, its logits are −|Qx − Ky|²; found D.',
  ],
  [
    'a kernel beyond what can be balanced',
    { ...attending({ kind: 'sinkhorn', epsilon: 2 ** -20 }), tokens: [...pair.tokens, [-1, 0]] },
    'velocity: its distance to the fixed point must be proved below 1e-9 of the largest entry;',
  ],
  [
    'no heads in a list of heads',
    heads(),
    'attention.heads: it must be a list with at least one entry; found an empty list.',
  ],
  [
    'an unknown field of a head',
    heads({ ...head, B: D }),
    'attention.heads[0]: its fields are D, Q, K, V, W; found "B".',
  ],
  [
    'a head without logits',
    heads(head, { V: D }),
    'attention.heads[1]: its logits come from D or from Q and K; found neither.',
  ],
  [
    'a head with D and Q',
    heads({ ...head, Q: D }),
    'attention.heads[0]: its logits come from D or from Q and K; found both.',
  ],
  [
    'a head with Q alone',
    heads({ Q: D, V: D }),
    'attention.heads[0].K: it must be a list with at least one entry; found nothing.',
  ],
  [
    'Q and K of different heights',
    heads({ Q: D, K: [[1, 2]], V: D }),
    'attention.heads[0].K: it must be k × n with k = 2,',
  ],
  [
    'a head without values',
    heads({ D }),
    'attention.heads[0].V: it must be a list with at least one entry; found nothing.',
  ],
  ['V that is not square, without W', heads({ D, V: [[1, 2]] }), 'attention.heads[0].V: it must be n × n with n = 2,'],
  [
    'W that does not fit V',
    heads({ D, V: [[1, 2]], W: D }),
    'attention.heads[0].W: it must be n × m with n = 2 and m = 1,',
  ],
  ['a list for an object', [[good]], 'found a list'],
  ['a number', 3, 'input: it must be a JSON object; found 3.'],
  ['null', null, 'input: it must be a JSON object; found null.'],
];
