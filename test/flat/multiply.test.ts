import { expect, test } from 'vitest';
import { workspace } from '../../src/flat/workspace.js';

const at = workspace(8, 3);

test('a product of blocks is Σ_k left_ik right_kj, each sum from the left', () => {
  const { tokens, both, lifted } = at.blocks;
  const [left, right] = [
    Array.from({ length: 24 }, (_, k) => Math.sin(k)),
    Array.from({ length: 24 }, (_, k) => Math.cos(k)),
  ];
  at.memory.set(left, tokens.at);
  at.memory.set(right, both.at);
  at.lift();
  for (let i = 0; i < 8; i++)
    for (let j = 0; j < 8; j++) {
      const sum = [0, 1, 2].reduce((s, k) => s + left[i * 3 + k]! * right[k * 8 + j]!, 0);
      expect(at.memory[lifted.at + i * lifted.stride + j]).toBe(sum);
    }
});
