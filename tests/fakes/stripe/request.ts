import type { Store } from './store.ts';

/** A request that passed the door: its parameters have their types, its account exists. */
export interface ApiRequest<Params = Record<string, never>> {
	params: Params;
	/** What stood in the address: `/v1/transfers/:id/reversals/:reversal`. */
	ids: Record<string, string>;
	path: string;
	/** The connected account it speaks for (header Stripe-Account); null for the platform. */
	account: string | null;
}

/** Does one thing and answers with Stripe's object. All of it happens at once, so that it is one transaction. */
export type Handler<Params> = (store: Store, request: ApiRequest<Params>) => object;
