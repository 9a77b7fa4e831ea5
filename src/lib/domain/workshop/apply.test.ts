import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, type Facts } from './apply.ts';
import { distanceOf } from './agreeing.ts';
import { Command } from './command.ts';
import { placeText, type Place } from './place.ts';
import { nextPlace, previousPlace } from './walk.ts';
import { agreedOn, lastBallot, openBallot, type Workshop } from './workshop.ts';

const facts: Facts = {
	...{ now: '2026-11-25T14:00:00.000Z', newId: 'new', measured: 2.4 },
	...{ organisations: new Map([['gp', 'General practice']]), suggested: [] }
};

const topic = (dimension: string) => ({
	...{ id: `themes.${dimension}`, framework: 'themes', dimension },
	...{ state: 'planned' as const, min: 1, max: 5 }
});

const fresh: Workshop = {
	...{ id: 'w', round: 'r2', network: 'n', revision: 1, openedAt: facts.now, closedAt: null },
	place: { step: 'gather' },
	beats: ['trust', 'vision'].map((dimension) => ({ framework: 'themes', dimension })),
	topics: ['trust', 'vision', 'governance'].map(topic),
	...{ ballots: [], notes: {}, agreed: [] },
	actions: [
		{
			...{ id: 'old', text: 'Meet monthly', owner: { id: 'gp', name: 'General practice' } },
			...{ due: null, topic: null, status: 'open', round: 'r1', reviewed: null }
		}
	]
};

/** The workshop after commands that can all be done. */
function after(workshop: Workshop, ...commands: unknown[]): Workshop {
	return commands.reduce<Workshop>((now, command) => {
		const outcome = apply(now, Command.parse(command), facts);
		if ('refused' in outcome) throw new Error(`${JSON.stringify(command)}: ${outcome.refused}`);
		return outcome.workshop;
	}, workshop);
}

function refusal(workshop: Workshop, command: unknown): string | null {
	const outcome = apply(workshop, Command.parse(command), facts);
	return 'refused' in outcome ? outcome.refused : null;
}

const onWall = (workshop: Workshop, to: string) =>
	after(workshop, { do: 'go', from: placeText(workshop.place), to });
const agreeing = onWall(fresh, 'agree:themes.trust');
const opened = after(agreeing, { do: 'openVote', topic: 'themes.trust', ballot: 1 });
const record = { do: 'recordAgreed', topic: 'themes.trust', value: '3,5', reason: 'We meet', present: 'All' };
const action = { do: 'addAction', text: 'Share rosters', owner: 'gp', due: '2027-03-01', topic: '' };

describe('the walk through a workshop', () => {
	const walk = (step: (workshop: Workshop) => Place | null, start: Workshop) => {
		const seen: string[] = [];
		for (let now: Workshop | null = start; now;) {
			seen.push(placeText(now.place));
			const place: Place | null = step(now);
			now = place && { ...now, place };
		}
		return seen;
	};

	test('shows every figure after a guess, then talks and votes about each topic, and ends with actions', () => {
		expect(walk(nextPlace, fresh)).toEqual([
			...['gather', 'reveal:0', 'reveal:1', 'reveal:2', 'reveal:3', 'reveal:4'],
			...['discuss:themes.trust', 'agree:themes.trust', 'discuss:themes.vision', 'agree:themes.vision'],
			...['discuss:themes.governance', 'agree:themes.governance', 'act', 'close']
		]);
	});

	test('goes back the way it came', () => {
		const end: Workshop = { ...fresh, place: { step: 'close' } };
		expect(walk(previousPlace, end)).toEqual(walk(nextPlace, fresh).toReversed());
	});

	test('passes by what was set aside, and goes on from a topic that is set aside on the wall', () => {
		const parked = after(agreeing, { do: 'park', topic: 'themes.trust' });
		expect(placeText(parked.place)).toBe('discuss:themes.vision');
		expect(walk(nextPlace, { ...parked, place: { step: 'reveal', shown: 4 } })[1]).toBe(
			'discuss:themes.vision'
		);
	});

	test('two presenters who press the same have gone one step, and one who looks at an old wall none', () => {
		const go = { do: 'go', from: 'gather', to: 'reveal:0' };
		expect(placeText(after(fresh, go, go).place)).toBe('reveal:0');
		expect(refusal(onWall(fresh, 'act'), go)).toBe('moved');
	});

	test('a topic that was skipped is taken up again by going there', () => {
		const skipped = after(fresh, { do: 'skip', topic: 'themes.vision' });
		expect(onWall(skipped, 'discuss:themes.vision').topics[1]!.state).toBe('planned');
	});

	test('a topic moves to the place before another, or to the end', () => {
		const ids = (workshop: Workshop) => workshop.topics.map(({ dimension }) => dimension);
		const move = (topic: string, before: string) => after(fresh, { do: 'reorder', topic, before });
		expect(ids(move('themes.governance', 'themes.trust'))).toEqual(['governance', 'trust', 'vision']);
		expect(ids(move('themes.trust', ''))).toEqual(['vision', 'governance', 'trust']);
	});
});

describe('the order that the results suggest', () => {
	const arranged = (workshop: Workshop) => {
		const suggested = [
			topic('governance'),
			{ ...topic('trust'), state: 'skipped' as const },
			topic('vision')
		];
		const outcome = apply(workshop, { do: 'arrange' }, { ...facts, suggested });
		if ('refused' in outcome) throw new Error(outcome.refused);
		return outcome.workshop.topics.map(({ dimension, state }) => `${dimension} ${state}`);
	};

	test('is taken over', () => {
		expect(arranged(fresh)).toEqual(['governance planned', 'trust skipped', 'vision planned']);
	});

	test('leaves alone what is parked, on the wall or voted on already', () => {
		expect(arranged(opened)).toContain('trust planned');
		expect(arranged(after(fresh, { do: 'park', topic: 'themes.vision' }))).toContain('vision parked');
	});
});

describe('voting', () => {
	test('is about the topic on the wall', () => {
		const open = { do: 'openVote', topic: 'themes.vision', ballot: 1 };
		expect(refusal(agreeing, open)).toBe('not-on-wall');
		expect(openBallot(opened)).toMatchObject({ topic: 'themes.trust', number: 1 });
	});

	test('ends when it is shown, and a second vote has a number of its own', () => {
		const again = { do: 'openVote', topic: 'themes.trust', ballot: 2 };
		expect(refusal(opened, again)).toBe('no-vote');
		const shown = after(opened, { do: 'showVote', topic: 'themes.trust', ballot: 1 });
		expect(openBallot(shown)).toBeNull();
		expect(after(shown, again).ballots).toMatchObject([{ state: 'shown' }, { number: 2, state: 'open' }]);
	});

	test('ends when the wall goes on, and can go on when it comes back', () => {
		const left = onWall(opened, 'discuss:themes.vision');
		expect(lastBallot(left, 'themes.trust')?.state).toBe('closed');
		const back = onWall(left, 'agree:themes.trust');
		expect(openBallot(after(back, { do: 'openVote', topic: 'themes.trust', ballot: 1 }))).toBeTruthy();
	});

	test('takes a show of hands with a count for every step of the scale', () => {
		const hands = { do: 'recordHands', topic: 'themes.trust', ballot: 1, counts: ['0', '2', '3', '1', '0'] };
		expect(lastBallot(after(opened, hands), 'themes.trust')?.hands).toEqual([0, 2, 3, 1, 0]);
		expect(refusal(opened, { ...hands, counts: [1, 2] })).toBe('off-scale');
	});
});

describe('an agreed score', () => {
	test('is kept with its reason, who was present, and what people had answered', () => {
		const agreed = agreedOn(after(agreeing, { ...record, over: 0 }), 'themes.trust')!;
		expect(agreed).toMatchObject({
			value: 3.5,
			reason: 'We meet',
			present: 'All',
			measured: 2.4,
			version: 1
		});
		expect(distanceOf(agreed)).toBeCloseTo(1.1);
	});

	test('may be that there is none', () => {
		const agreed = agreedOn(after(agreeing, { ...record, value: '', over: 0 }), 'themes.trust')!;
		expect(agreed.value).toBeNull();
		expect(distanceOf(agreed)).toBeNull();
	});

	test('does not go over one that somebody else recorded in the meantime', () => {
		const recorded = after(agreeing, { ...record, over: 0 });
		expect(refusal(recorded, { ...record, value: 2, over: 0 })).toBe('changed');
		expect(agreedOn(after(recorded, { ...record, value: 2, over: 1 }), 'themes.trust')?.value).toBe(2);
	});

	test.each([
		[{ value: '5.5' }, 'off-scale'],
		[{ value: '3.2' }, 'off-scale'],
		[{ reason: '  ' }, 'no-reason'],
		[{ present: '' }, 'no-present'],
		[{ reason: 'x'.repeat(2001) }, 'too-long'],
		[{ topic: 'themes.other' }, 'unknown']
	])('%o is refused: %s', (change, why) => {
		expect(refusal(agreeing, { ...record, over: 0, ...change })).toBe(why);
	});
});

describe('an action', () => {
	test('has an owner by name, and is one action when it is sent twice', () => {
		const added = after(fresh, action, action).actions;
		expect(added).toHaveLength(2);
		expect(added[1]).toMatchObject({ owner: { name: 'General practice' }, due: '2027-03-01', round: 'r2' });
	});

	test.each([
		[{ owner: '' }, 'no-owner'],
		[{ owner: 'stranger' }, 'no-owner'],
		[{ text: '' }, 'no-text'],
		[{ due: '2027-02-30' }, 'bad-date'],
		[{ due: 'soon' }, 'bad-date']
	])('%o is refused: %s', (change, why) => {
		expect(refusal(fresh, { ...action, ...change })).toBe(why);
	});

	test('of an earlier round is looked at, and neither rewritten nor removed', () => {
		const going = after(fresh, { do: 'reviewAction', action: 'old', status: 'open' });
		expect(going.actions[0]).toMatchObject({ status: 'open', reviewed: 'r2' });
		const done = after(fresh, { do: 'reviewAction', action: 'old', status: 'done' });
		expect(done.actions[0]).toMatchObject({ status: 'done', reviewed: 'r2' });
		expect(refusal(fresh, { do: 'removeAction', action: 'old' })).toBe('earlier-round');
	});
});

test('a note goes over the note that its writer saw, and over no other', () => {
	const noted = after(fresh, { do: 'note', about: 'act', text: 'Ask the mayor', was: '' });
	expect(noted.notes).toEqual({ act: 'Ask the mayor' });
	expect(refusal(noted, { do: 'note', about: 'act', text: 'Coffee', was: '' })).toBe('changed');
});

test('a closed workshop takes nothing more until it is reopened', () => {
	const closed = after(opened, { do: 'close' });
	expect(openBallot(closed)).toBeNull();
	expect(refusal(closed, action)).toBe('closed');
	expect(refusal(after(closed, { do: 'reopen' }), action)).toBeNull();
});

describe('whatever is asked, in whatever order', () => {
	const topics = fc.constantFrom('themes.trust', 'themes.vision', 'themes.governance', 'themes.other');
	const ballot = fc.integer({ min: 0, max: 4 });
	const places = fc.oneof(
		fc.constantFrom('gather', 'act', 'close'),
		fc.integer({ min: 0, max: 6 }).map((shown) => `reveal:${shown}`),
		fc.tuple(fc.constantFrom('discuss', 'agree'), topics).map((parts) => parts.join(':'))
	);
	const asked: fc.Arbitrary<{ do: string } & Record<string, unknown>> = fc.oneof(
		{ weight: 4, arbitrary: places.map((to) => ({ do: 'go' as const, to })) },
		fc.record({ do: fc.constantFrom('plan', 'park', 'skip'), topic: topics }),
		fc.record({ do: fc.constant('reorder'), topic: topics, before: fc.oneof(topics, fc.constant('')) }),
		{
			weight: 4,
			arbitrary: fc.record({ do: fc.constantFrom('openVote', 'showVote'), topic: topics, ballot })
		},
		fc.record({
			...fields(record),
			do: fc.constant('recordAgreed'),
			topic: topics,
			value: fc.integer({ min: -1, max: 8 }),
			over: ballot
		}),
		fc.record({ do: fc.constant('forgetAgreed'), topic: topics, over: ballot }),
		fc.record({ ...fields(action), do: fc.constant('addAction'), text: fc.constantFrom('a', 'b', '') }),
		fc.record({ do: fc.constant('removeAction'), action: fc.constantFrom('old', 'new') }),
		fc.record({ do: fc.constantFrom('close', 'reopen') })
	);

	test('the workshop stays whole, and what is asked twice is done once', () => {
		fc.assert(
			fc.property(fc.array(asked, { maxLength: 30 }), (commands) => {
				let now = fresh;
				for (const one of commands) {
					const command = Command.parse(one.do === 'go' ? { ...one, from: placeText(now.place) } : one);
					const outcome = apply(now, command, facts);
					if ('refused' in outcome) continue;
					now = outcome.workshop;
					expectWhole(now);
					const twice = apply(now, command, facts);
					if (!('refused' in twice)) expect(twice.workshop).toBe(now);
				}
			})
		);
	});

	function fields(values: object) {
		return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, fc.constant(value)]));
	}

	function expectWhole(workshop: Workshop): void {
		const { place, topics, ballots, agreed, closedAt, beats } = workshop;
		expect(topics.map(({ id }) => id).toSorted()).toEqual(fresh.topics.map(({ id }) => id).toSorted());
		if (place.step === 'reveal') expect(place.shown).toBeLessThanOrEqual(beats.length * 2);
		const open = ballots.filter(({ state }) => state === 'open');
		for (const { topic } of open) expect(place).toEqual({ step: 'agree', topic });
		if (closedAt !== null) expect(open).toEqual([]);
		for (const { id, min, max } of topics) {
			const own = ballots.filter(({ topic }) => topic === id);
			expect(own.map(({ number }) => number)).toEqual(own.map((_, index) => index + 1));
			expect(own.slice(0, -1).every(({ state }) => state === 'shown')).toBe(true);
			const value = agreed.find(({ topic }) => topic === id)?.value ?? min;
			expect(value >= min && value <= max).toBe(true);
		}
		expect(agreed.length).toBe(new Set(agreed.map(({ topic }) => topic)).size);
	}
});
