import type { Point } from '../claim/figure.js';

/**
 * Points as comma-separated values (RFC 4180): one line of columns, one line for each point.
 *
 * Numbers are written with all their digits, so that reading them gives the same doubles.
 */
export const pointsCsv = (points: readonly Point[]): string => {
  const columns = [...new Set(points.flatMap(point => Object.keys(point)))];
  const lines = points.map(point => columns.map(column => cell(point[column] ?? '')).join(','));
  return [columns.map(cell).join(','), ...lines, ''].join('\r\n');
};

const cell = (value: number | string): string => {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
