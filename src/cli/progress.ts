import type { ClaimResult } from '../check/result.js';
import { secondsText } from '../report/verdictTable.js';
import { shortened } from '../report/textWidth.js';
import { verdictText } from '../report/verdictText.js';
import type { Listener } from './asked.js';
import type { Answer, Job } from './job.js';

export interface Progress extends Pick<Listener, 'onPulse' | 'onAnswer'> {
  /** A line that stays. */
  readonly note: (text: string) => void;
  /** Leaves the terminal as it was found. */
  readonly end: () => void;
}

/** Time between two updates of the line. */
const frame = 100;
const clear = '\r\x1b[2K';

/** Progress of one long search: its line on a terminal, and elsewhere nothing but notes. */
export const searchOn = (stream: NodeJS.WriteStream, parts: number): Progress =>
  stream.isTTY ? updatedLine(stream, parts) : { ...plainLines(stream, parts), onAnswer: () => undefined };

/** Progress on a stream: one line that is updated on a terminal, one line for each answer elsewhere. */
export const progressOn = (stream: NodeJS.WriteStream, total: number): Progress =>
  stream.isTTY ? updatedLine(stream, total) : plainLines(stream, total);

const plainLines = (stream: NodeJS.WriteStream, total: number): Progress => {
  let done = 0;
  const onAnswer = (_job: Job, answer: Answer): void => {
    if (answer !== null && 'result' in answer) stream.write(`${++done}/${total} ${resultText(answer.result)}\n`);
  };
  const note = (text: string): boolean => stream.write(`${text}\n`);
  return { onPulse: () => undefined, onAnswer, note, end: () => undefined };
};

const resultText = (result: ClaimResult): string => `${verdictText(result)} ${result.id} ${secondsText(result.millis)}`;

const updatedLine = (stream: NodeJS.WriteStream, total: number): Progress => {
  const start = performance.now();
  const active = new Map<string, string>();
  let done = 0;
  const draw = (): void => {
    const parts = [...active].map(([id, phase]) => `${id}: ${phase}`).join(' · ');
    const text = `${done}/${total}  ${secondsText(performance.now() - start)}  ${parts}`;
    stream.write(clear + shortened(text, (stream.columns || 80) - 1));
  };
  draw();
  const timer = setInterval(draw, frame);
  return {
    onPulse: ({ id }, { phase, runs }) => active.set(id, runs > 0 ? `${phase} ${runs}` : phase),
    onAnswer: ({ id }, answer) => {
      active.delete(id);
      if (answer !== null) done++;
    },
    note: text => stream.write(`${clear}${text}\n`),
    end: () => {
      clearInterval(timer);
      stream.write(clear);
    },
  };
};
