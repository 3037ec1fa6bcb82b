import type { Random } from '../simulate/random.ts';

/** What becomes of a call to the database. */
export type DatabaseFate = 'fine' | 'away' | 'answer_lost' | 'late' | 'asleep';

/** What becomes of a call to the provider. */
export type ProviderFate =
	'fine' | 'down' | 'timeout' | 'asleep' | 'busy' | 'fails_before' | 'fails_after' | 'answer_lost';

/** How bad things are in one run. */
export interface Weather {
	database: Partial<Record<DatabaseFate, number>>;
	provider: Partial<Record<ProviderFate, number>>;
	/** And of one that moves money: there it matters most. */
	writes: Partial<Record<ProviderFate, number>>;
	/** Chance that the process of a piece of work is killed somewhere in it. */
	kill: number;
	/** Events of the provider: never sent, sent twice, sent late. */
	events: { lost: number; twice: number; late: number };
	/** Chance that a write finds no money at the provider. */
	poor: number;
}

/** All faults mixed; some runs are mostly fine, in some hardly anything gets through. */
export function makeWeather(random: Random): Weather {
	const badness = random.pick([0.1, 0.5, 1, 1, 2.5])!;
	const some = (most: number) => random.next() * most * badness;
	const provider = {
		fine: 20,
		down: some(1),
		timeout: some(1),
		asleep: some(0.7),
		busy: some(0.5),
		fails_before: some(1),
		fails_after: some(1),
		answer_lost: some(1)
	};
	return {
		database: { fine: 30, away: some(1), answer_lost: some(1), late: some(0.4), asleep: some(0.7) },
		provider,
		writes: { ...provider, fine: 6 },
		kill: Math.min(0.5, some(0.25)),
		events: { lost: some(0.15), twice: some(0.2), late: some(0.3) },
		poor: some(0.05)
	};
}

/** Nothing goes wrong any more. */
export function clearUp(weather: Weather): void {
	weather.database = { fine: 1 };
	weather.provider = { fine: 1 };
	weather.writes = { fine: 1 };
	weather.kill = 0;
	weather.events = { lost: 0, twice: 0, late: 0 };
	weather.poor = 0;
}
