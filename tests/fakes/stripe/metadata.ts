import type Stripe from 'stripe';

/** Metadata as it is kept: an empty value takes its key away. */
export function metadataOf(given: '' | null | Stripe.MetadataParam | undefined): Stripe.Metadata {
	const entries = Object.entries(given || {}).filter(([, value]) => value !== '');
	return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]));
}
