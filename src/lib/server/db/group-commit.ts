type Waiting<Work, Outcome> = {
	readonly work: Work;
	readonly resolve: (outcome: Outcome) => void;
	readonly reject: (error: unknown) => void;
};

/**
 * Lets work that arrives at the same time share one commit: `commit` gets all that is waiting and gives back
 * one outcome for each, in the same order. While one commit runs, the next group gathers. A caller hears
 * nothing before the commit is durable; when a group fails, each of its works is tried alone.
 */
export function groupCommit<Work, Outcome>(
	commit: (works: readonly Work[]) => Promise<readonly Outcome[]>,
	most = 200
): (work: Work) => Promise<Outcome> {
	let waiting: Waiting<Work, Outcome>[] = [];
	let running = false;

	async function run(): Promise<void> {
		running = true;
		while (waiting.length > 0) {
			await everythingThatIsReady();
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
			const [only] = group;
			if (group.length === 1) only!.reject(error);
			else for (const one of group) await commitGroup([one]);
		}
	}

	return (work) =>
		new Promise((resolve, reject) => {
			waiting.push({ work, resolve, reject });
			if (!running) void run();
		});
}

/** Lets all requests that have arrived come this far: SQLite commits without giving way, so nothing gathers meanwhile. */
function everythingThatIsReady(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve));
}
