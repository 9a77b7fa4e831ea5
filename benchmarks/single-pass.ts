import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

// What a program does at least that reads a file of answers: every line once, its last cell added up.
let [total, scored] = [0, 0];
for await (const line of createInterface({
	input: createReadStream(process.argv[2]!),
	crlfDelay: Infinity
})) {
	const value = Number(line.slice(line.lastIndexOf(',') + 1));
	if (Number.isNaN(value)) continue;
	total += value;
	scored += 1;
}
console.log(total / scored);
