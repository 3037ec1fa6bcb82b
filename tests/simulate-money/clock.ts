/** The time of a run: it stands still until the run moves it, for JavaScript, the provider and the database alike. */

const RealDate = Date;
let shown: Clock | null = null;

export class Clock {
	/** Milliseconds since 1970. */
	now: number;

	constructor(start: number) {
		this.now = start;
	}

	date(): Date {
		return new RealDate(this.now);
	}

	advance(milliseconds: number): void {
		this.now += milliseconds;
	}
}

/** From now on `Date` shows this clock. */
export function showClock(clock: Clock): void {
	shown = clock;
}

/** Whoever waits so long for an answer would give up by the machine's clock: here time stands still meanwhile. */
const PATIENCE_MS = 5_000;

/** Lets `Date` show the clock of whatever run is on. Once per process. */
export function installClock(): void {
	const { setTimeout } = globalThis;
	const patient = (work: () => void, milliseconds = 0, ...rest: unknown[]) =>
		milliseconds >= PATIENCE_MS ? setTimeout(() => {}, 0) : setTimeout(work, milliseconds, ...rest);
	Object.assign(globalThis, { setTimeout: patient });
	globalThis.Date = new Proxy(RealDate, {
		construct(target, args: unknown[], newTarget) {
			const given = args.length === 0 && shown ? [shown.now] : args;
			return Reflect.construct(target, given, newTarget as never) as Date;
		},
		get(target, name, receiver) {
			if (name === 'now' && shown) {
				const { now } = shown;
				return () => now;
			}
			return Reflect.get(target, name, receiver) as unknown;
		}
	});
}
