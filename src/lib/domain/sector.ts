import { z } from 'zod';

/** Kinds of organisation in a regional care network. */
export const Sector = z.enum([
	'hospital',
	'general-practice',
	'home-care',
	'residential-care',
	'mental-health',
	'disability-care',
	'birth-care',
	'social-work',
	'public-health',
	'municipality',
	'insurer',
	'citizens',
	'other'
]);
export type Sector = z.infer<typeof Sector>;
