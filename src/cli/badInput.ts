/** What was asked, what was found, what to do. */
export interface Refusal {
  readonly rule: string;
  readonly found: string;
  readonly hint: string;
}

/** A refusal of what the user gave: one line on stderr, nothing on stdout, exit code 2. */
export interface BadInput extends Error {
  readonly badInput: true;
}

/** `name: rule; found. hint.` */
export const badInput = (name: string, { rule, found, hint }: Refusal): BadInput =>
  badLines(`${name}: ${rule}; found ${found}. ${hint}`);

/** The same for what says it all in its own lines, such as the compiler's errors. */
export const badLines = (text: string): BadInput => Object.assign(new Error(text), { badInput: true as const });

export const isBadInput = (error: unknown): error is BadInput => error instanceof Error && 'badInput' in error;

/** The message of whatever was thrown, on one line. */
export const messageOf = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ');
};
