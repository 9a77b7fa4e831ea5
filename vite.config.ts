import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromium } from './tests/support/chromium.ts';

const database = { environment: 'node', testTimeout: 30_000, hookTimeout: 60_000 } as const;

export default defineConfig({
	plugins: [sveltekit()],
	build: { chunkSizeWarningLimit: 1000 },
	test: {
		projects: [
			{
				extends: true,
				test: {
					...{ name: 'unit', environment: 'node', testTimeout: 20_000 },
					include: ['src/**/*.test.ts'],
					exclude: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					...{ name: 'server', ...database },
					include: ['tests/server/**/*.test.ts'],
					globalSetup: ['tests/support/postgres.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'components',
					include: ['src/**/*.svelte.test.ts'],
					browser: {
						...{ enabled: true, headless: true, screenshotFailures: false },
						provider: playwright({ launchOptions: chromium }),
						instances: [{ browser: 'chromium' }]
					}
				}
			}
		]
	}
});
