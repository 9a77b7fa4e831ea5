import { application } from './application.ts';
import type { Topic } from './live.ts';

/** What those who watch a round wait for. */
export function topicOf(round: string): Topic {
	return `round:${round}`;
}

/** Tells those who watch a round that its counts or its state have changed. What was stored stays so if that fails. */
export async function tellWatchers(round: string): Promise<void> {
	const { live, log } = application();
	await live
		.publish(topicOf(round))
		.catch((error: unknown) => log.error({ error }, 'telling watchers failed'));
}
