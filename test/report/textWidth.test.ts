import { describe, expect, it } from 'vitest';
import { padded, shortened, textWidth } from '../../src/report/textWidth.js';

describe('a text takes as many columns as it shows signs', () => {
  it('a combining macron takes none, a sign beyond the basic plane takes one', () =>
    expect([textWidth('m\u0304'), textWidth('𝒟 ≥ 0'), textWidth('')]).toEqual([1, 5, 0]));
  it('padding fills up to the width and never cuts', () =>
    expect([padded('m\u0304', 3), padded('abcd', 3)]).toEqual(['m\u0304  ', 'abcd']));
  it('shortening cuts to the width, with an ellipsis', () =>
    expect([shortened('dE/dt = ±𝒟', 10), shortened('dE/dt = ±𝒟', 9)]).toEqual(['dE/dt = ±𝒟', 'dE/dt =…']));
});
