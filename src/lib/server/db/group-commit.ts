type Waiting<Work, Outcome> = {
	readonly work: Work;
	readonly resolve: (outcome: Outcome) => void;
	readonly reject: (error: unknown) => void;
};

/**
 * Lets work that arrives at the same time share one commit: `commit` gets all that is waiting and gives back
 * one outcome for each, in the same order. The first of a turn of the event loop is committed at once; while its
 * commit runs, and for the rest of the turn, the next group gathers. A caller hears nothing before the commit is
 * durable; when a group fails for one of its works (`blamesWork`), each of them is tried alone.
 */
export function groupCommit<Work, Outcome>(
	commit: (works: readonly Work[]) => Promise<readonly Outcome[]>,
	blamesWork: (error: unknown) => boolean = () => true,
	most = 200
): (work: Work) => Promise<Outcome> {
	let waiting: Waiting<Work, Outcome>[] = [];
	let running = false;
	let committedThisTurn = false;

	async function run(): Promise<void> {
		running = true;
		while (waiting.length > 0) {
			// SQLite commits without giving way: what else has arrived comes this far only when we do.
			if (committedThisTurn) await nextTurn();
			committedThisTurn = true;
			setImmediate(() => (committedThisTurn = false));
			const group = waiting.slice(0, most);
			waiting = waiting.slice(most);
			await commitGroup(group);
		}
		running = false;
	}

	async function commitGroup(group: readonly Waiting<Work, Outcome>[]): Promise<void> {
		try {
			const outcomes = await commit(group.map(({ work }) => work));
			group.forEach(({ resolve }, index) => resolve(outcomes[index]!));
		} catch (error) {
			if (group.length === 1 || !blamesWork(error)) for (const { reject } of group) reject(error);
			else for (const one of group) await commitGroup([one]);
		}
	}

	return (work) =>
		new Promise((resolve, reject) => {
			waiting.push({ work, resolve, reject });
			if (!running) void run();
		});
}

/** The event loop's next turn, when everything that has arrived was read. */
function nextTurn(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
