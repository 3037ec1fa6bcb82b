import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { building, dev } from '$app/environment';
import { startSearchMisses } from '$lib/catalog/search-misses.server';
import { deliveryNewsJob, forgetRunsJob } from '$lib/delivery/delivery-news.server';
import { orderAlarmsJob, shopHealthJob } from '$lib/health/health-jobs.server';
import { startJobs } from '$lib/jobs/start-jobs.server';
import { invitationJob } from '$lib/people/invitation-job.server';
import { paymentDeps } from '$lib/payments/payment-deps.server';
import { paymentJobs, statementJob } from '$lib/payments/payment-jobs.server';
import { compressResponse } from '$lib/platform/compress-response.server';
import { readEnv } from '$lib/platform/env.server';
import { languageOf } from '$lib/platform/language';
import { outageResponse, RETRY_AFTER_SECONDS } from '$lib/platform/outage-page.server';
import { answerThroughCache } from '$lib/platform/page-cache.server';
import { pageCacheKey } from '$lib/platform/page-cache-key';
import { addSecurityHeaders } from '$lib/platform/security-headers';
import { serviceClient } from '$lib/platform/service-client.server';
import { publicClient } from '$lib/platform/supabase.server';
import { themeStyle } from '$lib/towns/theme';
import { townByHost } from '$lib/towns/town-by-host.server';
import { townDaysJob } from '$lib/towns/town-days-job.server';
import { readTownRevision } from '$lib/towns/town-queries';
import { currentRevision } from '$lib/towns/town-revision.server';

/** A wrong setting stops the start, not a page an hour later. Jobs run wherever a secret key is at hand. */
export const init: ServerInit = () => {
	if (building) return;
	const { secretKey, origin } = readEnv();
	if (!secretKey) return;
	const deps = paymentDeps();
	startJobs(serviceClient(), [
		...(deps ? paymentJobs(deps, origin) : []),
		statementJob(serviceClient()),
		deliveryNewsJob(serviceClient(), origin),
		forgetRunsJob(serviceClient()),
		orderAlarmsJob(serviceClient(), origin),
		shopHealthJob(serviceClient()),
		townDaysJob(serviceClient()),
		invitationJob(serviceClient(), origin)
	]);
	startSearchMisses(serviceClient());
};

/** Headers and compression for every answer. */
const finish: Handle = async ({ event, resolve }) => {
	const response = await resolve(event);
	if (building) return response;
	const { headers } = response;
	addSecurityHeaders(headers, event.url.protocol === 'https:');
	if (response.status === 503 && !headers.has('retry-after')) {
		headers.set('retry-after', RETRY_AFTER_SECONDS);
	}
	if (headers.get('content-type')?.startsWith('text/html')) {
		if (!headers.has('cache-control')) headers.set('cache-control', 'private, no-cache');
		if (event.route.id?.startsWith('/(town)')) {
			headers.set('speculation-rules', '"/speculation-rules.json"');
		}
	}
	return compressResponse(event.request, response);
};

/** Language from the address, town from the host name. */
const place: Handle = async ({ event, resolve }) => {
	event.locals.lang = languageOf(event.url);
	if (building) return resolve(event);
	const town = await townByHost(event.url.hostname).catch((failure: unknown) => {
		console.error(`town of ${event.url.hostname} not read: ${describe(failure)}`);
		return null;
	});
	if (!town) return outageResponse(event.locals.lang);
	event.locals.town = town;
	return resolve(event);
};

/** Pages that are the same for everybody come from memory while the town has not changed. */
const share: Handle = async ({ event, resolve }) => {
	const render = async () => resolve(event, { transformPageChunk: fillIn(event), preload });
	const { method } = event.request;
	const key =
		building || dev || event.isDataRequest || (method !== 'GET' && method !== 'HEAD')
			? null
			: pageCacheKey(event.route.id, event.url);
	if (!key) return render();
	const revision = await currentRevision(event.locals.town.id, (town) =>
		readTownRevision(publicClient(), town)
	).catch((failure: unknown) => {
		console.error(`town revision not read: ${describe(failure)}`);
		return null;
	});
	if (revision === null) return render();
	return answerThroughCache(event.request, key, revision, render);
};

export const handle = sequence(finish, place, share);

function fillIn({ locals }: RequestEvent) {
	return ({ html }: { html: string }) =>
		html.replace('%lang%', locals.lang).replace(' style="%theme%"', () => {
			const style = locals.town ? themeStyle(locals.town.theme) : '';
			return style ? ` style="${style}"` : '';
		});
}

function preload({ type }: { type: 'font' | 'css' | 'js' | 'asset' }): boolean {
	return type === 'font' || type === 'css' || type === 'js';
}

export const handleError: HandleServerError = ({ error, event, status }) => {
	// A wrong address or method is the visitor's, not ours to look into.
	if (status < 500) return { message: status === 404 ? 'not_found' : 'refused' };
	// Somebody sent what is no form of ours: theirs to mend, nothing of ours to log.
	if (status === 413) return { message: 'body_too_large' };
	if (status === 400 || status === 415) return { message: 'body_unreadable' };
	const reference = crypto.randomUUID().slice(0, 8);
	console.error(`[${reference}] ${event.request.method} ${event.url.pathname}:`, error);
	return { message: 'unexpected', reference };
};

function describe(failure: unknown): string {
	if (failure instanceof Error) return failure.message;
	return JSON.stringify(failure);
}
