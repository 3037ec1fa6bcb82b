import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createOrderRing, type RingState } from './order-ring.ts';

/** A browser that wants a touch before it makes a sound. */
let touched: boolean;
let context: FakeContext;

class FakeContext {
	state = touched ? 'running' : 'suspended';
	currentTime = 0;
	destination = {};
	onstatechange: () => void = () => {};
	constructor() {
		// eslint-disable-next-line @typescript-eslint/no-this-alias
		context = this;
	}
	resume(): Promise<void> {
		// Without a touch it neither resolves nor rejects.
		if (!touched) return new Promise(() => {});
		this.state = 'running';
		this.onstatechange();
		return Promise.resolve();
	}
}

class FakeNode {
	gain = {
		setValueAtTime: () => {},
		linearRampToValueAtTime: () => {},
		exponentialRampToValueAtTime: () => {}
	};
	connect = (to: unknown) => to;
	start = () => {};
	stop = () => {};
}

let states: RingState[];
const last = () => states.at(-1);

beforeEach(() => {
	vi.useFakeTimers();
	touched = false;
	states = [];
	vi.stubGlobal('AudioContext', FakeContext);
	vi.stubGlobal('OscillatorNode', FakeNode);
	vi.stubGlobal('GainNode', FakeNode);
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const openRing = () => createOrderRing((state) => states.push(state));

test('a bell that would not be heard says so before the first order, until somebody touches', async () => {
	const ring = openRing();
	ring.prepare();
	expect(last()).toBe('blocked');
	touched = true;
	ring.allow();
	await vi.advanceTimersByTimeAsync(0);
	expect(last()).toBe('silent');
	ring.start();
	expect(last()).toBe('ringing');
	ring.stop();
	expect(last()).toBe('silent');
});

test('a browser that lets it ring is never called blocked', () => {
	touched = true;
	const ring = openRing();
	ring.prepare();
	ring.start();
	expect(states).toEqual(['silent', 'ringing']);
	ring.stop();
});

test('an order that rings unheard is blocked, and rings with the next touch', async () => {
	const ring = openRing();
	ring.start();
	expect(last()).toBe('blocked');
	touched = true;
	ring.allow();
	await vi.advanceTimersByTimeAsync(0);
	expect(last()).toBe('ringing');
	ring.stop();
});

test('a call that took the loudspeaker gives it back with the next touch', async () => {
	touched = true;
	const ring = openRing();
	ring.prepare();
	context.state = 'interrupted';
	context.onstatechange();
	expect(last()).toBe('blocked');
	ring.allow();
	await vi.advanceTimersByTimeAsync(0);
	expect(last()).toBe('silent');
});
