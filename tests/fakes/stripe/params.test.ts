import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Stripe from 'stripe';
import { expect, it } from 'vitest';
import { SUPPORTED_PARAMS } from './supported-params.ts';

const written = JSON.parse(
	readFileSync(join(import.meta.dirname, 'params.schema.json'), 'utf8')
) as { sdk: string; schemas: Record<string, object> };

it('the schemas are those of the installed SDK (else: node tests/fakes/stripe/make-schemas.ts)', () => {
	expect(written.sdk).toBe(Stripe.PACKAGE_VERSION);
	expect(Object.keys(written.schemas)).toEqual(Object.keys(SUPPORTED_PARAMS));
});
