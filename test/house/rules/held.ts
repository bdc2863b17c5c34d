/** A rule is trusted only after it has failed: each is held against the project and against planted texts. */
import { expect, it } from 'vitest';
import { projectFiles, type Rule, type Source } from './source.js';

interface Planted {
  /** Texts that break the rule, each alone. */
  readonly breaks: readonly Source[];
  /** Texts that look similar and keep it. */
  readonly keeps: readonly Source[];
}

export const file = (path: string, text = 'export {};\n'): Source => ({ path, text });

const excerpt = ({ text }: Source): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 20)}…` : text);

export const held = (rule: Rule, title: string, { breaks, keeps }: Planted): void => {
  it(`${title}: the project keeps it`, () => expect(rule(projectFiles())).toEqual([]));
  for (const source of breaks) {
    it(`${title}: broken by ${source.path} ${excerpt(source)}`, () =>
      expect(rule([...keeps, source]).map(violation => violation.split(':')[0])).toContain(source.path));
  }
  it(`${title}: kept by texts that look similar`, () => expect(rule(keeps)).toEqual([]));
};
