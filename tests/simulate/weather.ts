import type { LinkFate } from './link.ts';
import type { Random } from './random.ts';

/** How bad things are in one run. */
export interface Weather {
	/** Virtual milliseconds in which things go wrong. */
	length: number;
	/** Weights of what becomes of a request. */
	links: Partial<Record<LinkFate, number>>;
	/** A way through the network takes at most so long, in milliseconds. */
	latency: number;
	/** Milliseconds between two looks at the server while all is well. */
	pollEvery: number;
	/** When the shop is full, virtual milliseconds; none: people come all through the run. */
	rushes: number[];
	/** Chance that a tablet has two pages open. */
	secondTab: number;
}

const FAULTS: LinkFate[] = [
	'lost',
	'hangs',
	'answer_lost',
	'answer_hangs',
	'answer_slow',
	'slow',
	'repeated_later',
	'repeated_at_once',
	'portal',
	'too_many',
	'bad_gateway',
	'server_error',
	'malformed',
	'forgets',
	'rolls_back',
	'dies_after',
	'token_too_old'
];

/** All faults mixed; some runs are mostly fine, some hardly get anything through. */
export function makeWeather(random: Random): Weather {
	const badness = random.pick([0.5, 1, 1, 2, 4])!;
	const links: Weather['links'] = { fine: 12 };
	for (const fault of FAULTS) links[fault] = random.next() * badness;
	// A new connection for each: costly, so rare.
	links.dies = 0.1 * badness;
	const length = random.int(10, 40) * 60_000;
	const rushes = Array.from({ length: random.pick([0, 2, 5])! }, () => random.int(0, length));
	return {
		length,
		rushes,
		links,
		latency: random.pick([50, 500, 5_000])!,
		pollEvery: random.int(120, 300) * 1_000,
		secondTab: random.pick([0, 0.2, 0.8])!
	};
}

/** The faults stop: everything gets through. */
export function clearUp(weather: Weather): void {
	weather.links = { fine: 1 };
	weather.latency = 50;
	weather.pollEvery = 120_000;
}
