import type { Lay } from '../offline/laid-rows.ts';
import type { Clerk } from './clerk.ts';

/** What was tapped about a name, for the eyes until the server's row is here. */
export const layClerk: Lay<Clerk> = (clerk, { kind, entity, args }) => {
	if (kind === 'clerk.create') {
		if (clerk !== undefined) return clerk;
		return {
			id: entity.id,
			name: String(args.name),
			pin_salt: String(args.pin_salt),
			pin_hash: String(args.pin_hash),
			removed: false
		};
	}
	if (clerk === undefined) return clerk;
	if (kind === 'clerk.edit') return { ...clerk, ...args };
	return kind === 'clerk.remove' ? { ...clerk, removed: true } : clerk;
};
