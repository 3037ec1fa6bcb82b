import type { HistoryEntry, OutboxEntry } from '../offline/operation.ts';
import type { CardMark } from './order-board.ts';

export type Mark = Exclude<CardMark, null>;

const RANK: Record<Mark, number> = { needs_you: 3, waiting: 2, sent: 1 };

/**
 * How far the taps on each thing have come, by entity key ("variants/<id>"): the mark that asks most.
 * @param past what has its end and is worth a mark: lately sent, or in need of a person
 */
export function marksByEntity(
	outbox: readonly OutboxEntry[],
	past: readonly HistoryEntry[]
): Map<string, Mark> {
	const marks = new Map<string, Mark>();
	const note = (key: string, mark: Mark) => marks.set(key, worst(marks.get(key), mark) ?? mark);
	for (const { entity_key, needs_person } of past) {
		note(entity_key, needs_person === 1 ? 'needs_you' : 'sent');
	}
	for (const { entity_key, state } of outbox) {
		note(entity_key, state === 'aside' ? 'needs_you' : state === 'waiting' ? 'waiting' : 'sent');
	}
	return marks;
}

/** Of several marks the one that asks most; null of none. */
export function worst(...marks: (Mark | null | undefined)[]): CardMark {
	let found: CardMark = null;
	for (const mark of marks) {
		if (mark && (found === null || RANK[mark] > RANK[found])) found = mark;
	}
	return found;
}
