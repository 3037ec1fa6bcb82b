import type { Tab } from './tab.ts';

interface Line {
	holder: Tab | null;
	waiting: { tab: Tab; enter: () => void }[];
}

/** Web Locks of one tablet: of each name one holder, the others wait in line; a page that dies lets go. */
export class TabLock {
	readonly #lines = new Map<string, Line>();

	async hold(
		name: string,
		tab: Tab,
		signal: AbortSignal,
		work: (signal: AbortSignal) => Promise<void>
	): Promise<void> {
		const line = this.#lines.get(name) ?? { holder: null, waiting: [] };
		this.#lines.set(name, line);
		if (line.holder !== null) {
			await new Promise<void>((enter) => line.waiting.push({ tab, enter }));
		}
		line.holder = tab;
		if (!signal.aborted) await work(signal);
		letGo(line, tab);
	}

	/** A page that holds something, if any does. */
	get holder(): Tab | null {
		return [...this.#lines.values()].find(({ holder }) => holder !== null)?.holder ?? null;
	}

	forget(tab: Tab): void {
		for (const line of this.#lines.values()) {
			line.waiting = line.waiting.filter((one) => one.tab !== tab);
			letGo(line, tab);
		}
	}
}

function letGo(line: Line, tab: Tab): void {
	if (line.holder !== tab) return;
	const next = line.waiting.shift();
	line.holder = next?.tab ?? null;
	next?.tab.hear(next.enter);
}
