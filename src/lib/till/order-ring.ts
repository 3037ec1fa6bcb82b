/** `blocked`: the browser wants a touch before it makes a sound, and the screen has to say so. */
export type RingState = 'silent' | 'ringing' | 'blocked';

const EVERY_MS = 3_500;

/** The bell of the counter: rings until it is told to stop. */
export function createOrderRing(onState: (state: RingState) => void) {
	let context: AudioContext | null = null;
	let timer: ReturnType<typeof setInterval> | null = null;

	function report(): void {
		const isAllowed = context === null ? timer === null : context.state === 'running';
		if (!isAllowed) onState('blocked');
		else onState(timer === null ? 'silent' : 'ringing');
	}

	function strike(): void {
		if (context?.state === 'running') {
			chime(context, 880, 0);
			chime(context, 1318.5, 0.22);
			chime(context, 1046.5, 0.44);
		}
		// Silently refused before the first touch and on tablets without a motor.
		if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([250, 120, 250]);
		report();
	}

	function open(): AudioContext {
		context ??= new AudioContext();
		context.onstatechange = report;
		return context;
	}

	return {
		/** Finds out whether a bell would be heard, before the first order wants one. */
		prepare(): void {
			const { state } = open();
			if (state === 'suspended') void open().resume().then(report, report);
			// A browser that asks for a touch never settles the promise: say it now.
			report();
		},
		start(): void {
			if (timer !== null) return;
			context = open();
			timer = setInterval(strike, EVERY_MS);
			if (context.state === 'suspended') void context.resume().then(strike, report);
			strike();
		},
		stop(): void {
			if (timer !== null) clearInterval(timer);
			timer = null;
			report();
		},
		/** Call it from any touch: from then on the browser lets us ring. */
		allow(): void {
			const allowed = open();
			// Also after a call or an alarm took the loudspeaker ("interrupted" on iPads).
			if (allowed.state !== 'running') void allowed.resume().then(report, report);
		}
	};
}

/** One struck bell: a tone and its octave, dying away. */
function chime(context: AudioContext, hertz: number, after: number): void {
	const at = context.currentTime + after;
	for (const [ratio, loudness] of [
		[1, 0.5],
		[2, 0.18]
	] as const) {
		const tone = new OscillatorNode(context, { frequency: hertz * ratio });
		const gain = new GainNode(context, { gain: 0 });
		gain.gain.setValueAtTime(0, at);
		gain.gain.linearRampToValueAtTime(loudness, at + 0.012);
		gain.gain.exponentialRampToValueAtTime(0.001, at + 0.9);
		tone.connect(gain).connect(context.destination);
		tone.start(at);
		tone.stop(at + 1);
	}
}
