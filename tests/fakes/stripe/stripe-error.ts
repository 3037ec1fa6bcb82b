import type Stripe from 'stripe';

/** What Stripe puts under `error`; the SDK chooses its class by the status and the type. */
export interface ErrorBody {
	type: 'invalid_request_error' | 'idempotency_error' | 'api_error' | 'card_error';
	message: string;
	code?: string;
	param?: string;
	doc_url?: string;
}

/** A refusal on its way to whoever asked. */
export class StripeFault extends Error {
	readonly status: number;
	readonly body: ErrorBody;

	constructor(status: number, body: ErrorBody) {
		super(body.message);
		this.status = status;
		this.body = body.code
			? {
					...body,
					doc_url: `https://stripe.com/docs/error-codes/${body.code.replaceAll('_', '-')}`
				}
			: body;
	}
}

/** 400: Stripe understood and will not. */
export function invalid(message: string, about: { code?: string; param?: string } = {}) {
	return new StripeFault(400, { type: 'invalid_request_error', message, ...about });
}

/** Something asked for by its id that is not there: 404 when it stands in the address, else 400. */
export function missing(kind: string, id: string, param: string): StripeFault {
	return new StripeFault(param === 'id' ? 404 : 400, {
		type: 'invalid_request_error',
		code: 'resource_missing',
		message: `No such ${kind}: '${id}'`,
		param
	});
}

/** The id of what may have been expanded. */
export function idOf(value: string | { id: string } | null | undefined): string | null {
	if (value === null || value === undefined) return null;
	return typeof value === 'string' ? value : value.id;
}

/** Money as Stripe's messages write it. */
export function euros(cents: number): string {
	return `€${(cents / 100).toFixed(2)}`;
}

/** A list as Stripe answers it, all of it on one page. */
export function wholeList<T>(url: string, data: T[]): Stripe.ApiList<T> {
	return { object: 'list', data, has_more: false, url };
}

/** Stripe could, the fake cannot. */
export function notTaught(param: string, known: string, given: string) {
	return invalid(`The fake Stripe knows ${param}=${known} only; you passed ${given}.`, {
		code: 'not_in_the_fake',
		param
	});
}
