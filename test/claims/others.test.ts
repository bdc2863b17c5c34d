/** Every claim besides those of Burger et al., found by reading its folder. */
import { expect, test } from 'vitest';
import { claimIds } from '../claimIds.js';
import { complaint, isBurger } from './complaint.js';

const ids = claimIds().filter(id => !isBurger(id));

test('the registry is not empty', () => expect(ids).toContain('castin2025/gaussian-softmax'));

test.each(ids)('%s', async id => expect(await complaint(id)).toBe(''));
