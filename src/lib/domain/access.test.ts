import { describe, expect, test } from 'vitest';
import { CAPACITIES, can, canInArchive, type Capacity, type Deed } from './access.ts';

const DEEDS: readonly Deed[] = ['view', 'edit', 'facilitate', 'share', 'hand over'];

describe('what someone may do with a network', () => {
	test.each<[Capacity | null, readonly Deed[]]>([
		['owner', ['view', 'edit', 'facilitate', 'share', 'hand over']],
		['facilitator', ['view', 'edit', 'facilitate', 'share']],
		['viewer', ['view']],
		[null, []]
	])('%s', (capacity, allowed) => {
		expect(DEEDS.filter((deed) => can(capacity, deed))).toEqual(allowed);
	});

	test('everyone who is anything to a network may look at it', () => {
		for (const capacity of CAPACITIES) expect(can(capacity, 'view')).toBe(true);
	});

	test('in the archive nothing changes but who may look', () => {
		expect(DEEDS.filter(canInArchive)).toEqual(['view', 'share', 'hand over']);
	});
});
