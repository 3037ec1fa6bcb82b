/** `blocked`: the browser wants a touch before it makes a sound, and the screen has to say so. */
export type RingState = 'silent' | 'ringing' | 'blocked';

const EVERY_MS = 3_500;

/** The bell of the counter: rings until it is told to stop. */
export function createOrderRing(onState: (state: RingState) => void) {
	let context: AudioContext | null = null;
	let timer: ReturnType<typeof setInterval> | null = null;

	function report(): void {
		if (timer === null) onState('silent');
		else onState(context?.state === 'running' ? 'ringing' : 'blocked');
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

	return {
		start(): void {
			if (timer !== null) return;
			context ??= new AudioContext();
			context.onstatechange = report;
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
			context ??= new AudioContext();
			if (context.state === 'suspended') void context.resume().then(report, report);
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
