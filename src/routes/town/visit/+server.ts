import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Visits are made in the shell that works without network. */
export const GET: RequestHandler = () => redirect(303, '/field#visite');
