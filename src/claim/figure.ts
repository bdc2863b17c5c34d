/** A picture as data: panels of points, each point one line of the table that the picture is drawn from. */
export interface Figure {
  readonly panels: readonly Panel[];
  /** Panels that stand side by side. */
  readonly columns: number;
}

/** A value for each column; every point of an experiment has the same columns. */
export type Point = Readonly<Record<string, number | string>>;

export interface Panel {
  readonly title?: string;
  /** Takes a whole row. */
  readonly wide?: boolean;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  readonly rules?: readonly Rule[];
  /** Equal scales and a frame of these curves in place of axes. */
  readonly frame?: readonly Guide[];
  readonly words?: readonly Word[];
}

export interface Axis {
  /** In the notation of the paper. */
  readonly label: string;
  readonly column: string;
  readonly logarithmic?: boolean;
  /** Ticks at multiples of π/2. */
  readonly angle?: boolean;
  /** What is shown; all points where missing. */
  readonly range?: readonly [least: number, most: number];
}

/** The points with certain values, drawn in one way. Series of one name look alike and share an entry in the legend. */
export interface Series {
  readonly name: string;
  readonly where: Point;
  /** A mark at each point, or at one in `every`. */
  readonly mark?: Mark;
  readonly every?: number;
  /** A line through the points in their order. */
  readonly line?: Line;
}

export type Mark = 'disc' | 'ring' | 'cross' | 'square' | 'triangle';
export type Line = 'solid' | 'dashed' | 'dotted' | 'dashdotted' | 'grey';

/** A thin line across the panel, at a value of x. */
export interface Rule {
  readonly x: number;
  readonly label: string;
}

/** A curve that is no datum, through points (x, y). */
export interface Guide {
  readonly line: Line;
  readonly through: readonly (readonly [x: number, y: number])[];
}

export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}
