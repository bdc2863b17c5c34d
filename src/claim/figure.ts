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
  /** Equal scales, a circle of radius 1 and no ticks: a view of the sphere. */
  readonly circle?: boolean;
}

export interface Axis {
  /** In the notation of the paper. */
  readonly label: string;
  readonly column: string;
  /** Points whose value is not positive are left out. */
  readonly logarithmic?: boolean;
  readonly ticks?: 'angle';
  /** What is shown at least, or exactly where points beyond are left out. */
  readonly range?: readonly [least: number, most: number];
}

/** The points with certain values, drawn in one way. Series of one name have one look and one entry in the legend. */
export interface Series {
  readonly name: string;
  readonly where: Point;
  /** A mark at each point. */
  readonly mark?: Mark;
  /** A line through the points in their order. */
  readonly line?: Line;
}

export type Mark = 'disc' | 'ring' | 'cross' | 'square' | 'triangle' | 'dot';
export type Line = 'solid' | 'dashed' | 'dotted' | 'dashdotted' | 'grey';

/** A thin line across the panel, vertical where x is given. */
export interface Rule {
  readonly x?: number;
  readonly y?: number;
  readonly label: string;
}
