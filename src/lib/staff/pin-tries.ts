/** Wrong PINs in a row on this tablet. Kept, so that starting the till again is no way around the pause. */
export interface PinTries {
	wrong: number;
	/** Device time the pause ends, ISO; null when there is none. */
	paused_until: string | null;
}

export const NO_TRIES: PinTries = { wrong: 0, paused_until: null };

const WRONG_BEFORE_PAUSE = 5;
const PAUSE_MS = 30_000;

/** After one more wrong PIN. */
export function afterWrongPin({ wrong }: PinTries, now: Date): PinTries {
	if (wrong + 1 < WRONG_BEFORE_PAUSE) return { wrong: wrong + 1, paused_until: null };
	return { wrong: 0, paused_until: new Date(now.getTime() + PAUSE_MS).toISOString() };
}

/** Seconds left of the pause, 0 when a PIN may be tried. A clock that was set back cannot lengthen it. */
export function pauseLeft({ paused_until }: PinTries, now: Date): number {
	if (paused_until === null) return 0;
	const left = Date.parse(paused_until) - now.getTime();
	return left <= 0 || left > PAUSE_MS ? 0 : Math.ceil(left / 1_000);
}
