import type { Report } from './report.js';

/** One JSON document. Numbers that are infinite or none are `null`: JSON has no word for them. */
export const reportJson = (report: Report): string => `${JSON.stringify(report)}\n`;
