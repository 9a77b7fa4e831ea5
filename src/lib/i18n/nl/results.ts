import type { results as texts } from '../en/results.ts';

export const results = {} satisfies typeof texts;
