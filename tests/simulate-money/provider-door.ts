/** The way of a node to the provider: the real SDK, and what goes wrong on the way. */
import Stripe from 'stripe';
import type { Life } from './life.ts';
import type { World } from './world.ts';

/** The SDK as the app sets it up; it tries once, for trying again is the app's business here. */
export function providerFor(world: World, life: Life): Stripe {
	return new Stripe(world.secretKey, {
		host: world.fake.host,
		port: world.fake.port,
		protocol: 'http',
		maxNetworkRetries: 0,
		telemetry: false,
		httpClient: new ProviderDoor(world, life)
	});
}

type Request = Parameters<Stripe.HttpClient['makeRequest']>;

class ProviderDoor extends Stripe.HttpClient {
	readonly #world: World;
	readonly #life: Life;

	constructor(world: World, life: Life) {
		super();
		this.#world = world;
		this.#life = life;
	}

	override getClientName(): string {
		return 'node';
	}

	override async makeRequest(...request: Request): Promise<Stripe.HttpClientResponse> {
		const [, , path, method] = request;
		const world = this.#world;
		const { random, weather, fake, gate } = world;
		await this.#life.enter(`${method} ${path}`);
		const fate = random.weighted(method === 'POST' ? weather.writes : weather.provider);
		if (fate !== 'fine') world.trace(`  ${this.#life.name}: ${method} ${path}: ${fate}`);
		if (fate === 'asleep') await this.#life.sleep(random.int(20_000, 400_000));
		if (fate === 'down') throw connectionError('ECONNREFUSED');
		if (fate === 'busy' && method === 'POST') return new Answered(409, {}, IN_USE);
		if (fate === 'timeout') {
			// The client gives up; the request is still on its way and does its work a while later. Not after hours
			// in which nothing happened here: no connection lives that long, and the provider forgets its keys.
			const sent = world.clock.now;
			gate.fork(async () => {
				await gate.pass(random.int(1_000, 300_000));
				if (world.clock.now - sent > HOUR) return;
				await this.#send(request).catch(() => {});
			});
			throw Stripe.HttpClient.makeTimeoutError();
		}
		if (method === 'POST') {
			const poor = random.chance(weather.poor);
			Object.assign(fake.knobs.insufficientBalance, {
				transfer: poor,
				reversal: poor,
				refund: poor
			});
		}
		const once = { path: '', times: 1 };
		if (fate === 'fails_before') fake.knobs.failBefore(once);
		if (fate === 'fails_after') fake.knobs.failAfter(once);
		if (fate === 'answer_lost') fake.knobs.loseAnswer(once);
		return this.#send(request);
	}

	async #send(request: Request): Promise<Stripe.HttpClientResponse> {
		const [, , path, method] = request;
		try {
			const response = await inner.makeRequest(...request);
			const body = (await response.toJSON()) as { id?: string; error?: { message: string } };
			const said = body.error?.message ?? body.id ?? '';
			this.#world.trace(`  ${method} ${path} → ${response.getStatusCode()} ${said}`);
			return new Answered(
				response.getStatusCode(),
				response.getHeaders() as Record<string, string>,
				body
			);
		} finally {
			await this.#world.fake.knobs.deliverNow();
		}
	}
}

const HOUR = 3_600_000;
const inner = Stripe.createNodeHttpClient();

const IN_USE = {
	error: {
		type: 'invalid_request_error',
		code: 'idempotency_key_in_use',
		message: 'There is currently another in-progress request using this Idempotent Key.'
	}
};

/** An answer that was read to its end, so that nothing is under way when the SDK has it. */
class Answered extends Stripe.HttpClientResponse {
	readonly #body: unknown;

	constructor(status: number, headers: Record<string, string>, body: unknown) {
		super(status, headers);
		this.#body = body;
	}

	/** What the SDK hangs onto each answer as `lastResponse`; nobody looks at it. */
	override getRawResponse(): unknown {
		return {};
	}

	override toJSON(): Promise<unknown> {
		return Promise.resolve(this.#body);
	}
}

function connectionError(code: string): Error {
	return Object.assign(new Error(code), { code });
}
