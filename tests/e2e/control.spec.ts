import { expect as expectSoon, test, type Locator, type Page } from '@playwright/test';
import { secretFor } from '../../src/lib/server/configuration.ts';
import { connect } from '../../src/lib/server/db/connect.ts';
import * as rounds from '../../src/lib/server/db/rounds.ts';
import * as workshops from '../../src/lib/server/db/workshops.ts';
import { loadQuestionnaires } from '../../src/lib/server/questionnaires.ts';
import { beginResponse, sendPage, sendResponse } from '../support/member.ts';
import { folderWith, smallQuestionnaire } from '../support/questionnaire.ts';
import { newDataDir, startServer, type Server } from '../support/server.ts';
import { FACILITATOR, SECRET, roundOf, tellStory, type Story } from '../support/story.ts';
import { leadWorkshop } from '../support/workshop.ts';
import { inspect } from './inspection.ts';
import { press, reach, type } from './keyboard.ts';

/** How long the slowest machine may take until a page shows what was done. */
const expect = expectSoon.configure({ timeout: 20_000 });
const questionnaires = folderWith({ 'small/1.0.0.yaml': smallQuestionnaire() });
const EARLIER = ['Visit each other', 'Write it down', 'Share one calendar'];

const plays = [
	{ how: 'with the script', javaScriptEnabled: true, viewport: { width: 1280, height: 800 } },
	{ how: 'without JavaScript', javaScriptEnabled: false, viewport: { width: 360, height: 740 } }
] as const;

for (const { how, ...options } of plays) {
	test(`a workshop is led from the control page by keys alone, ${how}`, async ({ browser }) => {
		test.setTimeout(120_000);
		const place = { dataDir: newDataDir() };
		const organisations = ['Cliëntenraad', 'Gemeente', 'Huisartsen', 'Ziekenhuis'];
		const first = await tellStory(place, { questionnaires, organisations, kind: 'named' });
		const server = await startServer({ place, questionnaires });
		await actInFirst(server, first);
		const story = await openSecond(server, first);
		const context = await browser.newContext({ locale: 'en-GB', ...options });
		const page = await context.newPage();
		await play(
			page,
			options.javaScriptEnabled,
			`${server.origin}/networks/${story.network}/rounds/${story.round}/workshop`
		);
		const { db } = await connect(place);
		expect(await outcome(db, story)).toEqual({
			hands: [[1, 2, 0, 3, 0], null],
			earlier: ['done', 'open', 'dropped'],
			agreed: [{ topic: 'themes.trust', value: 3, reason: 'We keep our word.', present: 'Eight people' }],
			actions: ['Meet each month'],
			parked: ['vision']
		});
		await db.destroy();
		await context.close();
		await server.stop();
	});
}

/** From Gather to Close. Every press keeps the keyboard where it was, and what came of it is said there. */
async function play(page: Page, script: boolean, address: string): Promise<void> {
	// Axe is a script too.
	const look = () => (script ? inspect(page) : expect(page.locator('button[type=button]')).toHaveCount(0));
	await page.goto(address);
	await page.locator('[name=email]').fill(FACILITATOR.email);
	await page.locator('[name=password]').fill(FACILITATOR.password);
	await page.keyboard.press('Enter');
	await press(page.locator('form[action="?/start"] button'));
	await look();

	const now = page.locator('#now');
	const way = (name: string) => now.locator('.ways').getByRole('button', { name, exact: true });
	const step = async (name: string, brings: string) => {
		await press(way(name));
		await expect(now.locator('.place')).toHaveText(brings);
		await keeps(now);
	};
	await step('Next', 'Before the first score');
	await step('Next', 'Guess: Trust');
	await step('Show all of it', 'Shown: Governance');
	await step('Back', 'Guess: Governance');
	await press(now.locator('nav').getByRole('button', { name: 'Discuss' }));
	await expect(now.locator('.place')).toHaveText('Talk about: Trust');
	await keeps(now);

	// The order of topics: one goes up, one is left out and taken up again, one is parked.
	const topics = page.locator('#topics');
	const topic = (name: string) => topics.locator('ol > li', { hasText: name });
	const arrange = async (name: string, deed: string, said: string) => {
		if (
			!(await topic(name)
				.locator('details')
				.getAttribute('open')
				.then((open) => open !== null))
		)
			await press(topic(name).locator('summary'));
		await press(topic(name).getByRole('button', { name: deed }));
		await says(topics, said);
	};
	await arrange('Vision', 'Move up', 'Moved.');
	await expect(topics.locator('ol > li').nth(1)).toContainText('Vision');
	await arrange('Governance', 'Leave out', 'Left out.');
	await press(topics.locator(':scope > details > summary'));
	await press(topics.getByRole('button', { name: /Take up.*Governance/ }));
	await says(topics, 'Back among the topics.');
	await arrange('Vision', 'Park', 'Parked.');

	// Hands instead of phones, a look at them, and a second vote that nobody gives.
	await step('Next', 'Vote on: Trust');
	await press(way('Open the vote'));
	await says(now, 'The vote is open.');
	await press(page.locator('#vote summary'));
	for (const [index, hands] of ['1', '2', '0', '3', '0'].entries()) {
		await reach(page, page.locator('[name=counts]').nth(index));
		await page.keyboard.press('Control+a');
		await page.keyboard.type(hands);
	}
	await page.keyboard.press('Enter');
	await says(page.locator('#vote'), 'The hands are counted in.');
	await press(way('Reveal the result'));
	await says(now, 'The result is on the wall.');
	await press(way('Vote once more'));
	await says(now, 'The vote is open.');
	await press(way('Reveal the result'));
	await says(now, 'The result is on the wall.');

	// What is agreed needs a reason; what was typed stays, and the way to the field is one press.
	const agreed = page.locator('#agreed');
	await type(page.locator('#value'), '3');
	await press(agreed.locator('form.form button'));
	await expect(page.locator('#problems')).toBeFocused();
	await look();
	await press(page.locator('#problems a'));
	await expect(page.locator('#reason')).toBeFocused();
	await expect(page.locator('#value')).toHaveValue('3');
	await page.keyboard.type('We keep our word.');
	await type(page.locator('#present'), 'Eight people');
	await press(agreed.locator('form.form button'));
	await says(agreed, 'Recorded.');

	// The second topic isn't agreed on, and that is taken back.
	await step('Next', 'Talk about: Governance');
	await type(page.locator('#reason'), 'The boards decide.');
	await type(page.locator('#present'), 'Eight people');
	await press(agreed.locator('form.form button'));
	await says(agreed, 'Recorded.');
	await expect(agreed).toContainText('Not agreed');
	await press(agreed.getByRole('button', { name: 'Take it back' }));
	await says(agreed, 'Taken back.');

	// An action without owner is refused; then two are added, and one goes again.
	const actions = page.locator('#actions');
	const add = async (text: string) => {
		await type(page.locator('#text'), text);
		await type(page.locator('#owner'), 'G');
		await press(actions.locator('form.form button'));
		await says(actions, 'The action is on the list.');
		await expect(page.locator('#text')).toHaveValue('');
	};
	await type(page.locator('#text'), 'Meet ');
	await press(actions.locator('form.form button'));
	await expect(page.locator('#problems')).toBeFocused();
	await expect(page.locator('#problems')).toContainText('Choose which organisation will do it.');
	await press(page.locator('#problems a'));
	await expect(page.locator('#owner')).toBeFocused();
	await expect(page.locator('#text')).toHaveValue('Meet ');
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Control+a');
	await add('Meet each month');
	await expect(page.locator('#problems')).toHaveCount(0);
	await add('Meet each week');
	await press(actions.getByRole('button', { name: /Remove.*Meet each week/ }));
	await says(actions, 'The action is off the list.');
	for (const [index, name] of ['Done', 'Going on', 'Dropped'].entries()) {
		await press(actions.getByRole('group').nth(index).getByRole('button', { name }));
		await expect(actions.locator('ul').first().locator('li').nth(index)).toContainText(
			['· done', '· going on', '· dropped'][index]!
		);
		await says(actions, 'Noted.');
	}
	await type(page.locator('#note-text'), 'Coffee first');
	await press(page.locator('#note button'));
	await says(page.locator('#note'), 'Your notes are saved.');
	await expect(page.locator('#note-text')).toHaveValue('Coffee first');

	await press(now.locator('nav').getByRole('button', { name: 'Close' }));
	await expect(now.locator('.place')).toHaveText('What we agreed');
	await press(page.locator('.end summary'));
	await press(page.locator('.end form button'));
	await keeps(page.locator('#closed'));
	await press(page.locator('#closed').getByRole('button', { name: 'Open it again' }));
	await says(now, 'The workshop is open again.');
	await press(page.locator('.end summary'));
	await press(page.locator('.end form button'));
	await press(page.locator('#closed a'));
	await expect(page.locator('.sheet')).toContainText('Meet each month');
	await look();
}

/** The keyboard is still in this part of the page. */
async function keeps(part: Locator): Promise<void> {
	await expect.poll(() => part.evaluate((element) => element.contains(document.activeElement))).toBe(true);
}

async function says(part: Locator, words: string): Promise<void> {
	await expect(part.getByRole('status').filter({ hasText: words })).toBeVisible();
	await keeps(part);
}

/** The workshop about the first round ended with actions that nobody has looked at since. */
async function actInFirst({ origin, place }: Server, story: Story): Promise<void> {
	const { db } = await connect(place);
	const [invited] = await rounds.invitations(db, secretFor('links', SECRET), story.round);
	await db.destroy();
	const { does } = await leadWorkshop(origin, story);
	const owner = invited!.organisation;
	for (const text of EARLIER) await does({ do: 'addAction', text, owner, due: '', topic: '' });
	await does({ do: 'close' });
}

/** The next round of the same network, which two organisations have answered. */
async function openSecond({ origin, place }: Server, { network, round }: Story): Promise<Story> {
	const connection = await connect(place);
	const now = new Date();
	const secret = secretFor('links', SECRET);
	await rounds.close(connection, round, now.toISOString());
	const second = roundOf(network, {
		...{ title: 'Second round', kind: 'named', memberResults: 'at-once' },
		contentHash: loadQuestionnaires(questionnaires).all[0]!.hash,
		closesAt: new Date(now.getTime() + 30 * 24 * 60 * 60 * 1000).toISOString()
	});
	const id = await rounds.open(connection.db, secret, second, now.toISOString());
	const invitations = await rounds.invitations(connection.db, secret, id);
	await connection.db.destroy();
	const links = new Map(invitations.map(({ name, token }) => [name, token!]));
	for (const link of [...links.values()].slice(0, 2)) {
		const member = await beginResponse(origin, link);
		await sendPage(member, 'views', { open: '2', fair: '2', goal: '4', gain: '4' });
		await sendPage(member, 'ways', { roles: '3', money: '3' });
		await sendPage(member, 'you', { role: 'director' });
		await sendResponse(member);
	}
	return { network, round: id, links };
}

/** What is kept of the workshop in the end. */
async function outcome(db: Parameters<typeof workshops.find>[0], { round }: Story) {
	const workshop = (await workshops.find(db, round))!;
	const [earlier, added] = [
		workshop.actions.filter((action) => action.round !== round),
		workshop.actions.filter((action) => action.round === round)
	];
	return {
		hands: workshop.ballots.map(({ hands }) => hands),
		earlier: earlier.map(({ status }) => status),
		agreed: workshop.agreed.map(({ topic, value, reason, present }) => ({ topic, value, reason, present })),
		actions: added.map(({ text }) => text),
		parked: workshop.topics.filter(({ state }) => state === 'parked').map(({ dimension }) => dimension)
	};
}
