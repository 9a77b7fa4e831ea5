import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { LANGUAGES } from '#lib/domain/language.ts';
import { newestPublished } from '#lib/domain/version.ts';
import { guidancePage } from '#lib/domain/views/guidance-page.ts';
import { translator } from '#lib/i18n/translator.ts';
import { inspectQuestionnaires } from '#lib/server/questionnaires.ts';
import Page from './+page.svelte';
import { wishIn } from './wish.ts';

test.each(LANGUAGES)('every claim and every discussion guide can be read on the page (%s)', (language) => {
	const { catalogue } = inspectQuestionnaires('questionnaires');
	const questionnaires = newestPublished(catalogue.all.map(({ questionnaire }) => questionnaire));
	const t = translator(language);
	const view = guidancePage(catalogue.guidance, questionnaires, wishIn(new URLSearchParams()), {
		t,
		language
	});
	const data = { view, text: t('questionnaires.guidance', { returnObjects: true }) };
	const { body } = render(Page, { props: { data, params: {}, form: null } as never });
	const { claims, discussion } = catalogue.guidance;
	const missing = claims
		.flatMap(({ text, first }) => [text, ...(first ? [first] : [])])
		.concat(
			discussion.guides.flatMap((guide) => [
				guide.opening,
				...guide.followUps,
				guide.firstStep,
				guide.whenDivided
			])
		)
		.filter((text) => !body.includes(escaped(text[language])));
	expect(missing).toEqual([]);
	for (const { id } of claims) expect(body).toContain(`id="advice-${id}"`);
});

test('what an address asks and nobody offers counts as no choice', () => {
	const wish = wishIn(new URLSearchParams('theme=trust&principle=P9&rainbow=__proto__&gap=&phase=loose'));
	expect(wish).toEqual({ theme: 'trust', principle: null, rainbow: null, gap: null, phase: 'loose' });
});

/** A text as it stands in HTML. */
function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
