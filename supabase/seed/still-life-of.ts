import type { StillLife } from './pictures/picture.ts';
import { thingKey, type Thing } from './pictures/thing.ts';
import { hashText } from './random.ts';
import type { GroupSeed } from './trades.ts';

/** A picture of these things on one of the grounds of their group: the same things, the same ground. */
export function stillLife(things: readonly Thing[], group: GroupSeed): StillLife {
	const key = things.map(thingKey).join('+');
	const tint = group.tints[hashText(key) % group.tints.length] ?? group.tints[0];
	return { kind: 'still-life', things, tint };
}
