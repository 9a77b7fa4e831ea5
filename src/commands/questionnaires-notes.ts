export function writeNotes(folder: string, args: readonly string[]): void {
	void folder;
	void args;
}
