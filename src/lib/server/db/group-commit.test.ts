import { describe, expect, test } from 'vitest';
import { groupCommit } from './group-commit.ts';

/** A commit that notes its groups, and that ends when it is told to. */
function slowCommit() {
	const groups: string[][] = [];
	const ends: (() => void)[] = [];
	const commit = async (works: readonly string[]) => {
		groups.push([...works]);
		await new Promise<void>((resolve) => ends.push(resolve));
		return works.map((work) => `${work} done`);
	};
	const end = async () => {
		await turn();
		ends.shift()!();
		await turn();
	};
	return { groups, commit, end };
}

/** Lets everything happen that can happen now. */
async function turn(): Promise<void> {
	for (let times = 0; times < 3; times++) await new Promise((resolve) => setImmediate(resolve));
}

describe('group commit', () => {
	test('work that arrives alone is committed at once', async () => {
		const { groups, commit, end } = slowCommit();
		const outcome = groupCommit(commit)('a');
		expect(groups).toEqual([['a']]);
		await end();
		expect(await outcome).toBe('a done');
	});

	test('what arrives in the same turn as a commit that gave no way shares the next one', async () => {
		const groups: string[][] = [];
		const save = groupCommit(async (works: readonly string[]) => {
			groups.push([...works]);
			return works;
		});
		await save('a');
		await Promise.all([save('b'), Promise.resolve().then(() => save('c'))]);
		expect(groups).toEqual([['a'], ['b', 'c']]);
	});

	test('work that arrives during a commit shares the next one', async () => {
		const { groups, commit, end } = slowCommit();
		const save = groupCommit(commit);
		const first = save('a');
		await turn();
		const later = Promise.all(['b', 'c'].map(save));
		await end();
		await end();
		expect(groups).toEqual([['a'], ['b', 'c']]);
		expect([await first, ...(await later)]).toEqual(['a done', 'b done', 'c done']);
	});

	test('nobody hears anything before the commit has ended', async () => {
		const { commit, end } = slowCommit();
		let heard = false;
		const outcome = groupCommit(commit)('a').then(() => (heard = true));
		await turn();
		expect(heard).toBe(false);
		await end();
		await outcome;
		expect(heard).toBe(true);
	});

	test('a group holds no more than it may, and the rest follows in order', async () => {
		const groups: number[][] = [];
		const save = groupCommit(
			async (works: readonly number[]) => {
				groups.push([...works]);
				return works;
			},
			undefined,
			2
		);
		expect(await Promise.all([1, 2, 3, 4, 5, 6].map(save))).toEqual([1, 2, 3, 4, 5, 6]);
		expect(groups).toEqual([[1], [2, 3], [4, 5], [6]]);
	});

	test('when a group fails, each of its works is tried alone and only the failing ones hear of it', async () => {
		const save = groupCommit(async (works: readonly string[]) => {
			if (works.includes('bad')) throw new Error('cannot be stored');
			return works;
		});
		const results = await Promise.allSettled(['a', 'b', 'bad', 'c'].map(save));
		expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
	});

	test('after a failure the next work is committed as ever', async () => {
		let broken = true;
		const save = groupCommit(async (works: readonly string[]) => {
			if (broken) throw new Error('the disk is full');
			return works;
		});
		await expect(save('a')).rejects.toThrow('the disk is full');
		broken = false;
		expect(await save('b')).toBe('b');
	});
});
