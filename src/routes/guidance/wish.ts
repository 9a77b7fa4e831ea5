import { z } from 'zod';
import { PRINCIPLES, Pattern, Phase, RAINBOW, THEMES } from '#lib/domain/guidance.ts';
import type { GuidanceWish } from '#lib/domain/views/guidance-fields.ts';

/** Anything that is not on offer counts as no choice. */
const Wish = z.object({
	theme: z.enum(THEMES).nullable().catch(null),
	principle: z.enum(PRINCIPLES).nullable().catch(null),
	rainbow: z.enum(RAINBOW).nullable().catch(null),
	gap: Pattern.nullable().catch(null),
	phase: Phase.nullable().catch(null)
});

/** What the address asks advice about. */
export function wishIn(parameters: URLSearchParams): GuidanceWish {
	const get = (name: string) => parameters.get(name);
	return Wish.parse({
		...{ theme: get('theme'), principle: get('principle'), rainbow: get('rainbow') },
		...{ gap: get('gap'), phase: get('phase') }
	});
}
