import { describe, expect, test } from 'vitest';
import { checkedQuestionnaire } from '../../../tests/support/questionnaire.ts';
import { Coverage, checkCoverage } from './coverage.ts';

const questionnaire = checkedQuestionnaire();

/** A coverage of the small questionnaire with these topics. */
const coverage = (topics: object[], version = '1.0.0') =>
	Coverage.parse({ questionnaire: 'small', version, groups: [{ title: 'All', topics }] });
const faults = (one: Coverage) =>
	checkCoverage(one, questionnaire).map(({ path, message }) => `${path.join('.')}: ${message}`);
const WHOLE = [
	{ topic: 'Everything', asked: ['open', 'fair', 'goal', 'gain', 'roles'], partly: { money: 'a little' } }
];

describe('a coverage', () => {
	test('is fine where it names every item of the newest version', () =>
		expect(faults(coverage(WHOLE))).toEqual([]));

	test('is out of date with another version', () => {
		expect(faults(coverage(WHOLE, '0.9.0'))).toEqual([
			'version: is not the newest version: go through the topics again and make it 1.0.0'
		]);
	});

	test('may not name an item that is not there, wholly or in part', () => {
		const [topic] = WHOLE;
		expect(
			faults(
				coverage([{ ...topic, asked: [...topic!.asked, 'ghost'], partly: { money: 'x', phantom: 'y' } }])
			)
		).toEqual([
			'groups.0.topics.0.asked.5: "ghost" is no item of version 1.0.0: take it out',
			'groups.0.topics.0.partly.phantom: "phantom" is no item of version 1.0.0: take it out'
		]);
	});

	test('may not keep silent about an item', () => {
		expect(faults(coverage([{ topic: 'One', asked: ['open', 'fair', 'goal', 'gain', 'roles'] }]))).toEqual([
			'groups: say nothing of "money": name the topic it asks about'
		]);
	});

	test('says of each topic who asks about it, or why nobody does', () => {
		expect(
			Coverage.safeParse({ ...coverage(WHOLE), groups: [{ title: 'All', topics: [{ topic: 'Lost' }] }] })
				.success
		).toBe(false);
		expect(coverage([{ topic: 'Left', leftOut: 'No room' }]).groups[0]!.topics[0]!.leftOut).toBe('No room');
	});
});
