import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'vite';
import { exportSurveyJs } from '#lib/domain/interchange/surveyjs-export.ts';
import type { Questionnaire } from '#lib/domain/questionnaire.ts';
import { ROOT } from '../tests/support/server.ts';

/** A page that asks a questionnaire with SurveyJS, bundled and compressed as one would publish it. */
export async function startSurvey(
	questionnaire: Questionnaire
): Promise<{ readonly origin: string; readonly stop: () => void }> {
	const { js, css } = await bundle(questionnaire);
	const html = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport"
content="width=device-width"><title>Survey</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/survey.css">
</head><body><div id="survey"></div><script type="module" src="/survey.js"></script></body></html>`;
	const files: Readonly<Record<string, readonly [string, Buffer]>> = {
		'/': ['text/html', gzipSync(html)],
		'/survey.css': ['text/css', gzipSync(css)],
		'/survey.js': ['text/javascript', gzipSync(js)]
	};
	const server = createServer((request, response) => {
		const [type, body] = files[request.url ?? ''] ?? ['text/plain', gzipSync('')];
		response
			.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' })
			.end(body);
	}).listen(0, '127.0.0.1');
	await new Promise((resolve) => server.once('listening', resolve));
	const { port } = server.address() as AddressInfo;
	return { origin: `http://127.0.0.1:${port}`, stop: () => void server.close() };
}

async function bundle(questionnaire: Questionnaire): Promise<{ js: string; css: string }> {
	const entry = join(ROOT, 'survey-entry.js');
	const code = `import { Model } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import 'survey-core/survey-core.min.css';
const survey = new Model(${JSON.stringify(exportSurveyJs(questionnaire).survey)});
survey.locale = 'nl';
renderSurvey(survey, document.getElementById('survey'));`;
	const ours: Plugin = {
		name: 'survey-entry',
		resolveId: (id) => (id === entry ? id : null),
		load: (id) => (id === entry ? code : null)
	};
	const result = await build({
		...{ root: ROOT, configFile: false, logLevel: 'error', plugins: [ours] },
		build: { write: false, rolldownOptions: { input: entry } }
	});
	const { output } = (Array.isArray(result) ? result[0]! : result) as {
		output: readonly (
			{ type: 'chunk'; code: string } | { type: 'asset'; fileName: string; source: string | Uint8Array }
		)[];
	};
	const assets = output.flatMap((file) =>
		file.type === 'asset' && file.fileName.endsWith('.css') ? [file] : []
	);
	return {
		js: output.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n'),
		css: assets
			.map(({ source }) => (typeof source === 'string' ? source : Buffer.from(source).toString()))
			.join('\n')
	};
}
