import { phoneStream } from '#lib/server/workshop-phone.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => phoneStream(event);
