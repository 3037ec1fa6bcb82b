import type { SupabaseClient } from '@supabase/supabase-js';
import type Stripe from 'stripe';

/** What everything about money needs: the database with the secret key, and the payment provider. */
export interface PaymentDeps {
	db: SupabaseClient;
	stripe: Stripe;
}
