import { describe, expect, it } from 'vitest';
import dissipation from '../../properties/burger2025/energy-dissipation.js';
import bounds from '../../properties/burger2025/partition-bounds.js';
import { symmetric } from '../../src/assume/matrices.js';
import { the } from '../../src/assume/chart.js';
import { paper } from '../../src/claim/citation.js';
import { refutedClaim } from '../../src/claim/claim.js';
import { inDimension } from '../../src/claim/given.js';
import { equal } from '../../src/claim/judgement.js';
import { claimDescription, descriptionText } from '../../src/report/claimDescription.js';

describe('a claim is described by what it states', () => {
  it('its charts give the hypotheses, its controls what each is there for', () => {
    const { hypotheses, controls, dimensions } = claimDescription('a/b', dissipation);
    expect(dimensions).toEqual([2, 8]);
    expect(hypotheses[0]).toBe('V = ±D, D symmetric');
    expect(controls.map(({ kind, key }) => `${kind} ${key}`)).toContain('drop weights');
  });
  it('an enclosure on boxes names all of them', () => {
    const { proof } = claimDescription('a/c', bounds);
    expect(proof[0]).toMatch(/^enclosure of the lemma: .*, for all t ∈ \[-1, 1\], a ∈ \[0, 1\.625\]/);
  });
  it('as text, one section for each part that it has', () => {
    const claim = refutedClaim({
      source: paper('own', 'notes').at('entries'),
      says: 'D = Dᵀ has equal diagonal entries.',
      because: 'diag(1, 0) has not',
      given: inDimension(2, 3, n => ({ D: symmetric(n), one: the({ one: 1 }) })),
      then: ({ D }) => [equal(D[0]![0]!, D[1]![1]!)],
    });
    expect(descriptionText(claimDescription('refuted/entries', claim))).toMatchInlineSnapshot(`
      "refuted/entries  (refuted claim)
        D = Dᵀ has equal diagonal entries.
        source       notes: entries
        dimensions   2 ≤ n ≤ 3
        given        D symmetric
                     one
        conclusion   judged on every draw
        because      diag(1, 0) has not
      "
    `);
  });
});
