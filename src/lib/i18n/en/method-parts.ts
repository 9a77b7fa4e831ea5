/** One part of the method: what it means, how it is computed, and where that comes from. */
export type MethodPart = {
	readonly title: string;
	readonly means: readonly string[];
	/** The formulas, by name, with what each says in words. */
	readonly formulas: Readonly<Record<string, string>>;
	readonly how: readonly string[];
	/** Sources that were read for it, and those that are usually named. */
	readonly read: readonly string[];
	readonly usual: readonly string[];
};

/** The method in the order in which it is read. It stands beside the catalogue: these are pages to read, not labels. */
export const methodParts = {
	scores: {
		title: 'Scores',
		means: [
			'A score says how people in the network see one topic, on the scale of the questionnaire. Every organisation counts the same, so a hospital with fifteen people does not drown a residents’ council of two.',
			'“I don’t know”, “does not apply” and no answer are three different things. None of them is ever a number: not zero, and not the middle.'
		],
		formulas: {
			person:
				'A person’s score on a topic is the mean of their m answers with a number. It counts if these are at least 60 % of the a questions that apply to them, unless the questionnaire says another share. “Does not apply” leaves a out; “don’t know” and no answer stay in it.',
			network:
				'An organisation scores the mean of its people, the network the mean of its K organisations. A theme is worked out from its questions for each person, not from other topics’ means.',
			reversed:
				'Where an imported question runs the other way, its answer is turned round first. Our own questions never do.'
		},
		how: [
			'Numbers are rounded only when they are shown. In a confidential round they are rounded to tenths before anything else is made of them.'
		],
		read: [
			'CYBHI, NEES Toolkit: averages organisations first where several people of one organisation answer.'
		],
		usual: []
	},
	certainty: {
		title: 'How sure a score is',
		means: [
			'The band under a score says where it would probably lie if every invited organisation had answered. A wide band means: do not make much of small differences.',
			'Below five organisations there is no band but “too few to say”. With so few, a band of this kind promises more than it keeps: in our own calculations a 95 % band over three values held the truth in as few as 64 % of cases, over five in 83 %.'
		],
		formulas: {
			interval:
				'M is the network’s score, s the standard deviation of its n organisations’ scores, N how many were invited. The last root makes the band narrower as more of them answer. The band stops at the ends of the scale.'
		},
		how: [
			'If all organisations answered, there is nothing left to guess: the page says so in place of a band. If all score the same, a band of no width would be false certainty: the page says “all the same”.',
			'The formula treats the organisations that answered as if chance had drawn them. In truth they chose themselves, so the doubt is at least this large.',
			'In a confidential round the band appears only where every organisation behind it has at least k people.'
		],
		read: [],
		usual: [
			'Student (1908), for the t interval.',
			'Cochran, Sampling Techniques (1977), for the finite-population correction; he has N where we have N − 1, so ours is the wider.'
		]
	},
	agreement: {
		title: 'Agreed, mixed or divided',
		means: [
			'Agreement comes before the mean. A score of 3 where all say 3 is something else than a score of 3 where half say 1 and half say 5. A divided topic is therefore first on the agenda.',
			'Disagreement is a finding, not an error.'
		],
		formulas: {
			deviation:
				'The mean distance from the mean, in points of the scale. In a named round over organisations’ scores, in a confidential one over people’s.',
			split:
				'Take the three neighbouring points of the scale that hold the median and most answers. If o of the n answers lie outside them, and that is a third or more, people are split.'
		},
		how: [
			'Agreed: a distance of at most 0.6 and no split. Divided: a split, or a distance above A ÷ 6 on a scale of A answers. Mixed: in between. Below five answers there is no word, below ten no number.'
		],
		read: [
			'Burke & Dunlap (2002), abstract: a mean deviation up to A ÷ 6 is acceptable.',
			'The SCIROCCO Delphi in Singapore, Int J Integr Care, doi 10.5334/ijic.7747: split if 4 of 12 ratings lie outside three points around the median.'
		],
		usual: ['RAND/UCLA Appropriateness Method, for the three-point region.']
	},
	gaps: {
		title: 'The gaps',
		means: [
			'Four distances within one round, and the progress between rounds, start the conversation. Each has its own sign, and each is left out where it would tell about a few people.'
		],
		formulas: {},
		how: [
			'Ambition: your own target minus the score. Worth a place on the agenda from half a point.',
			'Between organisations: the highest minus the lowest organisation, by name, in a named round. From one point. In a confidential round no organisation has a score of its own.',
			'Between roles: the highest minus the lowest role, among those that may be shown. From one point.',
			'Don’t know: the share of “don’t know” among the answers that apply. From 30 %: then many people cannot see it.',
			'The agenda takes divided topics first, then those furthest below their target, then the lowest. These limits are our own choice.'
		],
		read: [],
		usual: []
	},
	shares: {
		title: 'Shares',
		means: [
			'A share, such as 20 % “don’t know”, is shown with the number of people behind it and without a band.'
		],
		formulas: {
			share:
				'Where an interval of a share is wanted, the program has Wilson’s: p is the share, n the number of answers, z = 1.96. It never leaves the range of 0 to 100 %. No page shows it today.'
		},
		how: [],
		read: [],
		usual: ['Wilson (1927), without continuity correction.']
	},
	change: {
		title: 'What changed between two rounds',
		means: [
			'Two rounds are compared on the questions they share, and on nothing else. Who joined and who left is said before any figure.',
			'“Rose” and “fell” are said only where chance is an unlikely explanation. Otherwise: no change that can be told from chance. That is not the same as “nothing changed”.'
		],
		formulas: {
			paired:
				'The organisations that are in both rounds: d is the change of each, later minus earlier. From five pairs up. The word rests on this one.',
			welch:
				'Beside it the whole network: all organisations of the one round against all of the other, from five on each side. Organisations that took part twice are treated as strangers, which as a rule makes this band too wide.',
			discovery:
				'Whoever looks at eight topics at once will find one that moved by chance. So the p values of a framework are adjusted together; a word needs an adjusted value below 0.05.'
		},
		how: [
			'Both rounds are scored anew on the shared questions, with the later version’s minimum share. A topic needs at least two of them.',
			'People are never matched between rounds: nobody can see that two answers come from one person.',
			'Below five pairs, or where all moved exactly alike, there is no word.'
		],
		read: [],
		usual: [
			'Student (1908), for pairs; Welch (1947), for two groups of unequal variance.',
			'Benjamini & Hochberg (1995), for many comparisons at once.'
		]
	},
	versions: {
		title: 'When the questionnaire has changed',
		means: [
			'Every comparison carries a stamp: the same version, shared questions only (so many of so many), or not comparable and why.'
		],
		formulas: {},
		how: [
			'Each new version says of each question what became of it: identical, reworded with the same meaning, asked on another scale, new, or dropped. Only the first two may be compared, and only in topics where both versions place them.',
			'Two full scores are never subtracted: their questions differ, and so would the score even if nobody had changed their mind.'
		],
		read: [],
		usual: []
	},
	privacy: {
		title: 'What is shown, and what stays hidden',
		means: [
			'In a confidential round nothing is shown about fewer than k people, the number that members read before they started (usually five). What is hidden is hidden everywhere: on the page, in files and in every download.'
		],
		formulas: {},
		how: [
			'1. Before closing you see how many people have answered, never what: whoever knows a mean before and after one answer knows that answer.',
			'2. A figure needs at least k people behind that very figure. How answers lie is shown from ten answers, or 2k if that is more.',
			'3. Figures of topics and items rest on the same answers. Whatever is added up or subtracted, also across frameworks, is about nobody, about at least k people of more than one organisation, or smaller than what rounding leaves open. The same holds after taking away one’s own organisation, whose answers one may know. Where that cannot be, an item is the first to be left out.',
			'The mean of organisations, the mean of people, how answers lie and the means of roles are all about the same answers. They stand beside each other only where no sum or difference of them is about fewer than k people or about one organisation.',
			'4. Breakdowns are never crossed, and are fixed when the round opens.',
			'5. After the first showing figures change only when at least k people’s answers have changed. Until then the first ones stay.',
			'6. Remarks have their own rule, below.',
			'7. Single answers leave the system only from named rounds.',
			'8. What is stored tells nothing either: random keys, the week and not the moment, no address, nothing that ties an invitation to an answer.',
			'In a named round organisations’ scores are shown by name, also while it is open. Items, roles and how people’s answers lie follow the rules above after closing, with five for k.'
		],
		read: ['Our own count of how often one more answer gives itself away, in the notes of the project.'],
		usual: []
	},
	remarks: {
		title: 'Remarks in people’s own words',
		means: [
			'A facilitator reads remarks before anyone else does, and can keep one back. Nobody sees who wrote it, in which role or for which organisation.'
		],
		formulas: {},
		how: [
			'Remarks appear only after closing, from 2k people up (ten in a named round), and only on pages of the questionnaire where at least three people wrote one. The others exist, but nobody gets to read them.',
			'Each has a random number of its own, which also decides the order. What one person wrote on two pages cannot be put together again by readers.',
			'Whoever changes a remark in a reopened round makes it unread again; later ones appear three at a time.'
		],
		read: [],
		usual: []
	},
	reliability: {
		title: 'Whether questions belong together',
		means: [
			'Questions about one topic should hang together. Whether they do is a matter of the questionnaire and never a verdict on one network.'
		],
		formulas: {
			alpha:
				'Cronbach’s alpha: k questions, s the standard deviation of each and of their total, over people who answered all of them. It grows with the number of questions.'
		},
		how: [
			'It is worked out only over at least fifty people from at least two networks who answered the same version in closed rounds, with Feldt’s interval and the correlation of each question with the others. Facilitators find it with that version of the questionnaire.'
		],
		read: [],
		usual: ['Cronbach (1951); Feldt (1965), for the interval.']
	},
	limits: {
		title: 'What Samenspel does not claim',
		means: [
			'It measures perceived readiness: how ready people feel to work together. It claims no effect on health or on the quality of care.',
			'It is no league table. There is no rank, no grade and no total over everything, and the area of a radar means nothing: it depends on the order of the topics.',
			'The questionnaires are our own wording, based on published models. They are not those models’ validated instruments, and no norm says which score is good.',
			'Who answers is not drawn by lot. The scores speak for those who answered.'
		],
		formulas: {},
		how: [],
		read: [],
		usual: []
	}
} satisfies Record<string, MethodPart>;
