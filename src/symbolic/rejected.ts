/** Refuses to ask an engine what it is known to get wrong. */
export const rejected = (reason: string, text: string): never => {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  throw new Error(`engine/rejected: ${reason}; found ${shown}. The zero test decides without an engine.`);
};
