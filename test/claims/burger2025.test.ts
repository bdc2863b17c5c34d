/** Every claim of Burger et al., found by reading its folder. */
import { expect, test } from 'vitest';
import { claimIds } from '../claimIds.js';
import { complaint, isBurger } from './complaint.js';

const ids = claimIds().filter(isBurger);

test('the registry is not empty', () => expect(ids).toContain('burger2025/energy-dissipation'));

test.each(ids)('%s', async id => expect(await complaint(id)).toBe(''));
