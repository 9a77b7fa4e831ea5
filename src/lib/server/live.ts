import { EventEmitter } from 'node:events';
import type { Connection } from './db/connect.ts';

/** What changes while people watch, such as `round:abc`. */
export type Topic = `${'round' | 'workshop' | 'room'}:${string}`;

/** Tells those who watch that something changed. They build the newest state themselves: a message carries none. */
export type Live = {
	/** Tells every process, after what changed has been stored. */
	readonly publish: (topic: Topic) => Promise<void>;
	/** Calls `changed` whenever the topic may have changed; what it gives back ends that. */
	readonly subscribe: (topic: Topic, changed: () => void) => () => void;
	/** How often this process has heard of the topic: what was built at an earlier number may be out of date. */
	readonly heard: (topic: Topic) => number;
	/** Calls `leave` when the program is about to stop, so that nothing keeps it waiting. */
	readonly onLeave: (leave: () => void) => () => void;
	readonly leaving: () => boolean;
	readonly leave: () => void;
	readonly stop: () => Promise<void>;
};

const LEAVE = 'leave';
const MISSED = 'missed';

/** Begins to listen to what changes in a database, from this process and from others. */
export function createLive({ nudges }: Pick<Connection, 'nudges'>): Live {
	const emitter = new EventEmitter().setMaxListeners(0);
	const counts = new Map<string, number>();
	let missed = 0;
	let leaving = false;
	const on = (name: string, listener: () => void) => {
		emitter.on(name, listener);
		return () => void emitter.off(name, listener);
	};
	const stopListening = nudges.listen((topic) => {
		if (topic === null) {
			missed++;
			emitter.emit(MISSED);
			return;
		}
		counts.set(topic, (counts.get(topic) ?? 0) + 1);
		emitter.emit(topic);
	});
	return {
		publish: (topic) => nudges.send(topic),
		subscribe(topic, changed) {
			const ends = [on(topic, changed), on(MISSED, changed)];
			return () => ends.forEach((end) => end());
		},
		heard: (topic) => missed + (counts.get(topic) ?? 0),
		onLeave: (leave) => on(LEAVE, leave),
		leaving: () => leaving,
		leave() {
			leaving = true;
			emitter.emit(LEAVE);
		},
		stop: stopListening
	};
}
