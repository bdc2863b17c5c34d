import { shortened } from '../report/textWidth.js';
import { secondsText } from '../report/verdictTable.js';
import type { PartJob } from './partWorker.js';
import type { PartListener } from './partAnswers.js';

export interface PartProgress extends Pick<PartListener, 'onProgress' | 'onAnswer'> {
  /** Leaves the terminal as it was found. */
  readonly end: () => void;
}

/** Time between two updates of the line. */
const frame = 100;
const clear = '\r\x1b[2K';

/** Progress on a stream: one line that is updated on a terminal, one line for each part elsewhere. */
export const partProgress = (stream: NodeJS.WriteStream, total: number): PartProgress =>
  stream.isTTY ? updatedLine(stream, total) : plainLines(stream, total);

const nameOf = ({ id, name }: PartJob): string => `${id} ${name}`;

const plainLines = (stream: NodeJS.WriteStream, total: number): PartProgress => {
  const start = performance.now();
  let count = 0;
  return {
    onProgress: () => undefined,
    onAnswer: (job, answer) => {
      if (answer === null) return;
      const failed = 'failure' in answer ? ' failed' : '';
      stream.write(`${++count}/${total} ${nameOf(job)}${failed} ${secondsText(performance.now() - start)}\n`);
    },
    end: () => undefined,
  };
};

const updatedLine = (stream: NodeJS.WriteStream, total: number): PartProgress => {
  const start = performance.now();
  const active = new Map<string, number>();
  let count = 0;
  const draw = (): void => {
    const parts = [...active].map(([name, done]) => `${name}: ${Math.round(100 * done)} %`).join(' · ');
    const text = `${count}/${total}  ${secondsText(performance.now() - start)}  ${parts}`;
    stream.write(clear + shortened(text, (stream.columns || 80) - 1));
  };
  draw();
  const timer = setInterval(draw, frame);
  return {
    onProgress: (job, done) => active.set(nameOf(job), done),
    onAnswer: (job, answer) => {
      active.delete(nameOf(job));
      if (answer !== null) count++;
    },
    end: () => {
      clearInterval(timer);
      stream.write(clear);
    },
  };
};
