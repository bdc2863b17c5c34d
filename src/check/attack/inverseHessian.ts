/** What a quasi-Newton method knows of the second derivatives: the matrix of Broyden, Fletcher, Goldfarb and Shanno. */
export interface InverseHessian {
  /** The next direction; the numbers last until the next call. */
  readonly direction: (g: Float64Array) => Float64Array;
  readonly learn: (s: Float64Array, y: Float64Array) => void;
  /** Back to the gradient; false if it is there already. */
  readonly forget: () => boolean;
}

/** The length of the first step of a gradient, in the unit cube. */
const firstStep = 1 / 16;

/** No call allocates: a descent takes tens of thousands of turns a second. */
export const inverseHessian = (d: number): InverseHessian => {
  const [H, p, Hy] = [new Float64Array(d * d), new Float64Array(d), new Float64Array(d)];
  let fresh = true;
  const learn: InverseHessian['learn'] = (s, y) => {
    const curvature = dot(s, y);
    if (!(curvature > 2 ** -40 * Math.sqrt(dot(s, s) * dot(y, y)))) return;
    if (fresh) for (let k = 0; k < d; k++) H[k * d + k] = curvature / dot(y, y);
    fresh = false;
    product(H, y, Hy);
    const gain = (1 + dot(y, Hy) / curvature) / curvature;
    for (let j = 0; j < d; j++)
      for (let k = 0; k < d; k++) H[j * d + k]! += gain * s[j]! * s[k]! - (Hy[j]! * s[k]! + s[j]! * Hy[k]!) / curvature;
  };
  const forget = (): boolean => {
    const known = !fresh;
    H.fill(0);
    fresh = true;
    return known;
  };
  return { direction: g => (fresh ? plain(g, p) : scaled(product(H, g, p), -1)), learn, forget };
};

const dot = (x: Float64Array, y: Float64Array): number => {
  let s = 0;
  for (let k = 0; k < x.length; k++) s += x[k]! * y[k]!;
  return s;
};

/** H y, into another place. */
const product = (H: Float64Array, y: Float64Array, into: Float64Array): Float64Array => {
  const d = y.length;
  for (let j = 0; j < d; j++) {
    into[j] = 0;
    for (let k = 0; k < d; k++) into[j]! += H[j * d + k]! * y[k]!;
  }
  return into;
};

/** Against the gradient, by the length of the first step. */
const plain = (g: Float64Array, into: Float64Array): Float64Array => {
  let size = 0;
  for (let k = 0; k < g.length; k++) size = Math.max(size, Math.abs(g[k]!));
  into.set(g);
  return scaled(into, size > 0 ? -firstStep / size : 0);
};

const scaled = (x: Float64Array, c: number): Float64Array => {
  for (let k = 0; k < x.length; k++) x[k]! *= c;
  return x;
};
