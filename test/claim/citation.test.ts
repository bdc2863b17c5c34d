import { expect, test } from 'vitest';
import { cited, paper } from '../../src/claim/citation.js';

const source = paper('key', 'Author (2025)');

test('a place is cited by its subject; what the project derives says so', () => {
  expect(cited(source.at('energy dissipation'))).toBe('Author (2025): energy dissipation');
  expect(cited(source.derived('layers'))).toBe('derived here, for Author (2025): layers');
});
