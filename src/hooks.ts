import type { Reroute } from '@sveltejs/kit';
import { frenchPath } from '$lib/platform/language';

/** English addresses are answered by the French routes. */
export const reroute: Reroute = ({ url }) => frenchPath(url);
