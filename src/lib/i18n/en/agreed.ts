export const agreed = {
	series: 'Agreed in the workshop',
	title: 'What the workshop settled',
	score: 'Agreed score: {{score}}',
	not: 'not agreed',
	notAgreed: 'The workshop did not agree on a score',
	same: 'the same as people had answered',
	higher: '{{distance}} higher than people had answered',
	lower: '{{distance}} lower than people had answered',
	present: 'Present: {{present}}',
	on: 'on {{date}}',
	actions: 'Who does what',
	due: 'by {{date}}',
	states: { open: 'going on', done: 'done', dropped: 'dropped' }
};
