import type { networks as texts } from '../en/networks.ts';

export const networks = {} satisfies typeof texts;
