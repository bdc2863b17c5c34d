/**
 * Just enough WebAssembly to write two kernels as expressions: a piece of code is its list of bytes, an operation is a
 * function of pieces. Names and numbers of the instructions: WebAssembly Core Specification, binary format.
 */
export type Code = readonly number[];

/** Unsigned and signed LEB128. */
const unsigned = (x: number): Code => (x < 128 ? [x] : [(x & 127) | 128, ...unsigned(x >>> 7)]);
const signed = (x: number): Code => (x >= -64 && x < 64 ? [x & 127] : [(x & 127) | 128, ...signed(x >> 7)]);

const binary =
  (...code: Code) =>
  (a: Code, b: Code): Code => [...a, ...b, ...code];
const loading =
  (...code: Code) =>
  (address: Code, offset = 0): Code => [...address, ...code, ...unsigned(offset)];
const storing =
  (...code: Code) =>
  (address: Code, value: Code, offset = 0): Code => [...address, ...value, ...code, ...unsigned(offset)];

export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];

export const i32 = {
  of: (x: number): Code => [0x41, ...signed(x)],
  add: binary(0x6a),
  and: binary(0x71),
  shiftLeft: binary(0x74),
  below: binary(0x49),
};

const eightBytes = (x: number): Code => [...new Uint8Array(new Float64Array([x]).buffer)];
const wholeBytes = (x: number): Code => [...new Uint8Array(new BigInt64Array([BigInt(x)]).buffer)];
const lanes = (a: number, b: number): Code => [a, b].flatMap(lane => Array.from({ length: 8 }, (_, k) => 8 * lane + k));

/** Two doubles side by side, or their bits as two integers. */
export const pairs = {
  of: (x: number): Code => [0xfd, 0x0c, ...eightBytes(x), ...eightBytes(x)],
  /** The integer in both places. */
  bits: (x: number): Code => [0xfd, 0x0c, ...wholeBytes(x), ...wholeBytes(x)],
  add: binary(0xfd, 0xf0, 0x01),
  subtract: binary(0xfd, 0xf1, 0x01),
  multiply: binary(0xfd, 0xf2, 0x01),
  and: binary(0xfd, 0x4e),
  addBits: binary(0xfd, 0xce, 0x01),
  shiftBitsLeft: binary(0xfd, 0xcb, 0x01),
  /** The lower 32 bits of the first or the second number. */
  lowBits: (a: Code, lane: 0 | 1): Code => [...a, 0xfd, 0x1d, lane, 0xa7],
  /** The first, or the second, numbers of a and b. */
  firsts: binary(0xfd, 0x0d, ...lanes(0, 2)),
  seconds: binary(0xfd, 0x0d, ...lanes(1, 3)),
  load: loading(0xfd, 0x00, 3),
  store: storing(0xfd, 0x0b, 3),
  /** One double, twice. */
  spread: loading(0xfd, 0x0a, 3),
};

/** The body, again and again as long as the condition (an i32) is not 0; at least once. */
export const repeat = (body: readonly Code[], condition: Code): Code => [
  ...[0x03, 0x40],
  ...body.flat(),
  ...condition,
  ...[0x0d, 0x00, 0x0b],
];

/** A function of i32 parameters without result. Locals come after the parameters: i32, then pairs. */
export interface Kernel {
  readonly name: string;
  readonly parameters: number;
  readonly locals: { readonly i32: number; readonly pairs: number };
  readonly body: readonly Code[];
}

const sized = (code: Code): Code => [...unsigned(code.length), ...code];
const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const section = (id: number, items: readonly Code[]): Code => [id, ...sized(list(items))];
const text = (s: string): Code => sized([...new TextEncoder().encode(s)]);

/** The module that imports `host.memory` and exports the kernels. */
export const assembled = (kernels: readonly Kernel[]): Uint8Array => {
  const types = kernels.map(k => [0x60, ...list(Array.from({ length: k.parameters }, () => [0x7f])), 0]);
  const bodies = kernels.map(({ locals, body }) => {
    const declared = list([
      [...unsigned(locals.i32), 0x7f],
      [...unsigned(locals.pairs), 0x7b],
    ]);
    return sized([...declared, ...body.flat(), 0x0b]);
  });
  const memory = [...text('host'), ...text('memory'), 0x02, 0x00, 0x01];
  const exported = kernels.map((k, i) => [...text(k.name), 0x00, ...unsigned(i)]);
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, types),
    ...section(2, [memory]),
    ...section(
      3,
      kernels.map((_, i) => unsigned(i)),
    ),
    ...section(7, exported),
    ...section(10, bodies),
  ]);
};
