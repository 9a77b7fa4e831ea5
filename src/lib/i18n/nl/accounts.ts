import type { accounts as texts } from '../en/accounts.ts';

export const accounts = {} satisfies typeof texts;
