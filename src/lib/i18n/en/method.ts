export const method = {
	page: {
		pageTitle: 'How Samenspel works it out',
		heading: 'How Samenspel works it out',
		lead: 'What stands behind every figure: first what it means for you, then how it is computed, then where it comes from.',
		contents: 'On this page',
		how: 'How it is computed',
		sources: 'Where it comes from',
		read: 'Read for this page',
		usual: 'The usual reference',
		usualText:
			'We name the usual reference for a formula without having read all of them again. The formulas themselves were checked against R, to nine decimals.',
		link: 'How these figures are worked out'
	}
};
