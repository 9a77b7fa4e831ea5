import type { rounds as texts } from '../en/rounds.ts';

export const rounds = {} satisfies typeof texts;
