export const openPackage = {
	title: '{{network}}, {{round}}: open data package',
	description:
		'How the people of {{network}} ({{region}}) see their collaboration, measured with Samenspel in {{round}}: questionnaire, results, codebook and method.',
	perceived:
		'Samenspel measures perceived readiness: how ready the people in a network feel to work together. It claims nothing about health outcomes and ranks nobody.',
	example: 'This is an example. The network and everyone in it are made up.',
	facts: {
		title: 'This round',
		network: 'Network: {{network}}, {{region}}',
		round: 'Round: {{round}}, {{from}} to {{to}}',
		questionnaire: 'Questionnaire: {{title}} ({{id}}), version {{version}}, content {{hash}}',
		named:
			'Kind: on behalf of the organisation. Organisations’ scores are shown by name, one person’s answers are not. The smallest group k is {{k}}.',
		confidential:
			'Kind: confidential. Nothing is shown about fewer than k = {{k}} people, and nothing at all before the round closes.',
		people: 'Answered: {{people}} people from {{answered}} of {{invited}} organisations invited',
		made: 'Made on {{date}} with Samenspel {{program}}'
	},
	files: {
		title: 'What is in it',
		datapackage:
			'datapackage.json: describes every table in the Frictionless standard (Data Package, version 1)',
		definition: 'definition/: the questionnaire as it was asked, in YAML and JSON',
		results:
			'results/: what may be shown of the network, its items and its groups; where a score is empty, `missing` says why',
		answers: 'answers/answers.csv: a row for each person and question',
		codebook: 'codebook/: what every code stands for, in English and Dutch',
		csv: 'Tables are CSV: UTF-8, commas, decimal points. An apostrophe before a sign such as = keeps a spreadsheet from running a name as a formula.'
	},
	answers: {
		title: 'The answers',
		there:
			'The answers are those of people who spoke for their organisation and were told so before they started. Names, roles, remarks and dates are not among them; respondents are numbered at random, and anew in every package.',
		kept: 'The answers of {{organisations}} are not in it. With so few people a row would be somebody’s, or could be worked out from the results. They stand in the answers without anyone, so that as many organisations are counted as were invited. Their scores are in results/organisations.csv.',
		confidential:
			'There are no answers in this package. In a confidential round people speak for themselves, and they were told before they started that nothing is shown about fewer than {{k}} people. Single answers therefore never leave the system. The results can be read here; they cannot be worked out again.',
		open: 'There are no answers in this package, because the round is still open. Answers can be taken along once it has closed.',
		waiting:
			'There are no answers in this package: a few came in after the results were first shown, and are too few to be shown yet.',
		nobody: 'There are no answers in this package, because nobody answered.',
		'too-few':
			'There are no answers in this package: so few people answered that any row could be somebody’s. The scores of the organisations are in results/organisations.csv.',
		viewer:
			'There are no answers in this package: whoever made it may read the results of this network, and does not facilitate it.'
	},
	method: {
		title: 'The method',
		missing:
			'Missing. Don’t know (dk), does not apply (na) and no answer (empty) are three things. None of them is ever a number, and none is the middle of the scale.',
		person:
			'Person. A person’s score on a dimension is the mean of their scored items, if these are at least the minimum share (minimum_share in codebook/dimensions.csv) of the items that apply to them: those without “does not apply”. Otherwise there is no score. A reversed item counts as lowest + highest − answer.',
		network:
			'Organisation and network. An organisation scores the mean of its people; the network scores the mean of its organisations, so that each counts once: M = (x̄₁ + … + x̄ₙ) / n. The mean over all people stands beside it. Items are treated in the same way.',
		interval:
			'Certainty. From five organisations up, a 95 % interval: M ± t(0.975; n − 1) · s/√n · √((N − n)/(N − 1)), cut off at the ends of the scale, with s the standard deviation of the organisations’ scores, n those that scored and N those invited. If all answered, or all score the same, or there are fewer than five, a word stands in its place (everyone, all-the-same, too-few).',
		agreement:
			'Agreement. The mean absolute deviation d from the mean, in scale points; and a split, when at least a third of the values lie outside the three-point region that holds the median and most values. Agreed: d at most 0.6 and no split. Divided: a split, or d above A/6 with A answer options. Mixed: in between. On a dimension of a round on behalf of organisations the values are organisations’ scores; everywhere else they are people’s. Below five values there is no word, below ten no d.',
		disclosure:
			'What is hidden. The figures of a confidential round, and those of single questions in any round, rest on at least k people, also when any one organisation is taken away, because its people may know what they answered themselves. They are rounded to tenths. A distribution needs ten answers, or 2k if that is more. A role is shown where it and everyone else are such a group. `missing` says why a figure is not there: nobody, too-few, traceable or open.'
	},
	again: {
		title: 'Working it out again',
		command: 'With Samenspel, in the folder of this package:',
		gives:
			'This prints every score at full precision. The scores of dimensions and organisations are those in results/.',
		hand: 'Without Samenspel: take the mean over each person’s items of a dimension (codebook/places.csv says which), then over the people of each organisation, then over the organisations, as described above.',
		kept: 'Since some answers stay behind, do so for the organisations whose answers are here, take the other organisations from results/organisations.csv, and take the mean over all of them: that is the score in results/network.csv. Single questions can then not be worked out again.',
		roles: 'Roles cannot be worked out again: who has which role does not leave the system.'
	},
	sources: {
		title: 'Sources',
		list: [
			'Student (1908). The probable error of a mean. Biometrika 6, 1-25.',
			'Cochran, W. G. (1977). Sampling Techniques, third edition, chapter 2 (finite-population correction).',
			'Burke, M. J. & Dunlap, W. P. (2002). Estimating interrater agreement with the average deviation index. Organizational Research Methods 5, 159-172.',
			'Fitch, K. et al. (2001). The RAND/UCLA Appropriateness Method User’s Manual (the three-point region).',
			'Frictionless Data, Data Package and Table Schema, version 1: specs.frictionlessdata.io'
		]
	},
	licence: {
		title: 'Licence',
		questionnaire: 'The questionnaire: {{licence}}, by {{authors}}.',
		data: 'The data: no licence has been chosen yet. Choose one before you publish this package, and write it in datapackage.json.'
	},
	tables: {
		network: 'Scores of the network on every dimension',
		organisations: 'Scores of the organisations by name',
		roles: 'Scores of people in one role, where that may be shown',
		items: 'Scores of the network on every question',
		distributions: 'How many people chose each answer, where that may be shown',
		answers: 'Answers, a row for each person and question',
		codes: 'The organisations of this round and whether their answers are here'
	}
};
