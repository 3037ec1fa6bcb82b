import type { Tab } from './tab.ts';
import type { Tablet } from './tablet.ts';
import type { ServerAnswer, ServerCall, ServerFate } from './server.ts';
import { asNobody, currentActor } from './virtual-time.ts';

/** What may become of one request on its way. */
export type LinkFate =
	| 'fine'
	| 'lost'
	| 'hangs'
	| 'answer_lost'
	| 'answer_hangs'
	| 'answer_slow'
	| 'slow'
	| 'repeated_later'
	| 'repeated_at_once'
	| 'portal'
	| 'too_many'
	| 'bad_gateway'
	| 'server_error'
	| 'malformed'
	| 'forgets'
	| 'rolls_back'
	| 'dies'
	| 'dies_after'
	| 'token_too_old';

type Reply = { status: number; type: string; body: string };

const json = (status: number, body: unknown): Reply => ({
	status,
	type: 'application/json; charset=utf-8',
	body: JSON.stringify(body)
});

/** Without a word from the server. */
const WEATHERED: Partial<Record<LinkFate, Reply>> = {
	portal: { status: 200, type: 'text/html', body: '<html>Bienvenue sur le wifi de la gare</html>' },
	too_many: json(429, { message: 'too many requests' }),
	bad_gateway: { status: 502, type: 'text/html', body: '<html>502 Bad Gateway</html>' },
	server_error: json(500, { message: 'internal error' }),
	token_too_old: json(401, { message: 'JWT expired' })
};

const SERVER_FATES: Partial<Record<LinkFate, ServerFate>> = {
	rolls_back: 'rolls_back',
	dies: 'dies'
};

/** The line between one tablet and the server, with all that lines do. */
export class Link {
	readonly #tablet: Tablet;
	/** Cut off: nothing gets through in either direction. */
	down = false;
	#tokens = 0;

	constructor(tablet: Tablet) {
		this.#tablet = tablet;
	}

	token = (): Promise<string> => Promise.resolve(`${this.#tablet.person.id} ${this.#tokens}`);

	renewToken = (): Promise<string | null> => {
		this.#tokens += 1;
		return this.token();
	};

	/** What `fetch` is on a page of this tablet. */
	fetch(tab: Tab, address: string, init: RequestInit): Promise<Response> {
		const { world } = this.#tablet;
		const fate = this.down
			? world.random.weighted<LinkFate>({ lost: 1, hangs: 1 })
			: world.random.weighted<LinkFate>(world.weather.links);
		const call: ServerCall = {
			person: new Headers(init.headers).get('authorization')!.slice(7).split(' ')[0]!,
			name: address.slice(address.lastIndexOf('/') + 1) as ServerCall['name'],
			args: JSON.parse(String(init.body)) as Record<string, unknown>
		};
		const operations = call.args.p_operations as { seq: number }[];
		const numbers = operations.map(({ seq }) => ` #${seq}`).join('');
		if (fate !== 'fine') world.trace(`${this.#tablet.key} asks with [${numbers} ]: ${fate}`);
		return new Promise((resolve, reject) => {
			// A page that does not hear of its own deadline, now and then.
			const listens = !world.random.chance(0.1);
			if (listens) init.signal?.addEventListener('abort', () => reject(new Error('aborted')));
			const answer = (reply: Reply | null) =>
				tab.hear(() => {
					if (reply === null) reject(new TypeError('Failed to fetch'));
					else resolve(toResponse(reply));
				});
			asNobody(() => this.#carry(call, fate, answer));
		});
	}

	/** Brings a photo up, or not. Its name is its content, so twice is once. */
	async upload(name: string): Promise<'done'> {
		const { random, weather, trace } = this.#tablet.world;
		const isFine = !this.down && random.weighted<LinkFate>(weather.links) === 'fine';
		trace(`${this.#tablet.key} photo ${name.slice(-12)} ${isFine ? 'is up' : 'is not up'}`);
		if (!isFine) throw new TypeError('Failed to fetch');
		return 'done';
	}

	#carry(call: ServerCall, fate: LinkFate, answer: (reply: Reply | null) => void): void {
		const { time, random, weather } = this.#tablet.world;
		const there = random.int(5, weather.latency);
		const back = random.int(5, weather.latency);
		if (fate === 'hangs') return;
		const weathered = WEATHERED[fate];
		if (fate === 'lost' || weathered !== undefined) {
			time.later(there, () => answer(weathered ?? null));
			return;
		}
		const late = fate === 'slow' ? random.int(16_000, 120_000) : 0;
		if (fate === 'repeated_later') {
			const hours = random.int(1_000, random.chance(0.3) ? weather.length : 60_000);
			time.later(there + hours, () => this.#arrive(call, 'fine', () => {}));
		}
		time.later(there + late, () =>
			this.#arrive(call, fate, (reply) => {
				if (fate === 'answer_hangs') return;
				const slowly = fate === 'answer_slow' ? random.int(2_000, 14_000) : 0;
				time.later(back + slowly, () => answer(fate === 'answer_lost' || this.down ? null : reply));
			})
		);
	}

	async #arrive(call: ServerCall, fate: LinkFate, reply: (reply: Reply | null) => void) {
		const { world } = this.#tablet;
		const answer =
			fate === 'repeated_at_once'
				? await world.server.callTwice(call)
				: await world.server.call(call, SERVER_FATES[fate] ?? 'commits');
		if (answer === null) {
			world.time.later(world.random.int(200, 2_000), () => this.#arrive(call, fate, reply));
			return;
		}
		reply(this.#spoken(answer, fate));
	}

	#spoken(answer: ServerAnswer, fate: LinkFate): Reply | null {
		const { random, defect } = this.#tablet.world;
		if (fate === 'dies_after') return null;
		if (!answer.ok) {
			if (defect.answersUncommitted && answer.uncommitted) return json(200, answer.uncommitted);
			return fate === 'dies' ? null : json(500, { message: answer.error });
		}
		if (fate === 'malformed') return json(200, spoil(answer.body, random.int(0, 4)));
		if (fate === 'forgets') return json(200, forget(answer.body));
		return json(200, answer.body);
	}
}

function toResponse({ status, type, body }: Reply): Response {
	return new Response(body, { status, headers: { 'content-type': type } });
}

/** An answer in a shape that must not be believed. */
function spoil(body: unknown, how: number): unknown {
	const answer = body as Record<string, unknown>;
	const cursor = answer.cursor as { epoch: string; revision: number } | undefined;
	if (how === 0) return { ...answer, results: 'none' };
	if (how === 1) return { ...answer, cursor: null };
	if (how === 2 && cursor && answer.reset === false) {
		return { ...answer, cursor: { ...cursor, epoch: 'another' } };
	}
	if (how === 3) return { ...answer, ok: 'yes' };
	return { ...answer, rows: { shop_orders: [{ id: 7 }] } };
}

/** An answer that says nothing of the last operation that was sent. */
function forget(body: unknown): unknown {
	const answer = body as { results?: unknown[] };
	return { ...answer, results: answer.results?.slice(0, -1) };
}

/** Makes `fetch` in this process go over the link of the tablet whose page calls it. */
export function installFetch(): void {
	globalThis.fetch = (input, init) => {
		const tab = currentActor() as Tab;
		return tab.tablet.link.fetch(tab, new URL(String(input)).pathname, init ?? {});
	};
}
