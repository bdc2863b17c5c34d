import { table } from '../arithmetic/expTable.js';
import { assembled } from './assembler.js';
import { exponentials } from './exponentials.js';
import { multiply } from './multiply.js';

declare const WebAssembly: {
  readonly Memory: new (of: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: object };
};

/** The kernels `exponentials` and `multiply` over a memory of their own, which begins with the table of `exp`. */
export interface Host {
  readonly memory: Float64Array;
  readonly exponentials: (from: number, to: number) => void;
  readonly multiply: (...addresses: readonly number[]) => void;
}

const module = new WebAssembly.Module(assembled([exponentials(), multiply()]));

/** A host with room for the given number of doubles, its table included. */
export const host = (doubles: number): Host => {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((8 * doubles) / 2 ** 16) });
  const all = new Float64Array(memory.buffer);
  all.set(table);
  const { exports } = new WebAssembly.Instance(module, { host: { memory } });
  return { ...(exports as Omit<Host, 'memory'>), memory: all };
};
