import { defineConfig } from '@playwright/test';
import { chromium } from './tests/support/chromium.ts';

export default defineConfig({
	testDir: 'tests/e2e',
	outputDir: 'test-results',
	workers: 2,
	fullyParallel: true,
	forbidOnly: true,
	timeout: 60_000,
	reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
	use: { browserName: 'chromium', launchOptions: chromium, trace: 'off', actionTimeout: 15_000 }
});
