import type { JsonObject, OperationDraft } from '../offline/operation.ts';
import type { Clerk } from './clerk.ts';

/** Kinds are never removed (S7). Owners only; the server says so. */
export const CLERK_KINDS = ['clerk.create', 'clerk.edit', 'clerk.remove'] as const;
export type ClerkKind = (typeof CLERK_KINDS)[number];

/** `id` is made on the tablet; `pin` comes from `clerk-pin.ts`. */
export function createClerk(
	id: string,
	name: string,
	pin: Pick<Clerk, 'pin_salt' | 'pin_hash'>
): OperationDraft {
	return draft('clerk.create', id, { name, ...pin }, {});
}

export function editClerk(
	seen: Clerk,
	changes: Partial<Pick<Clerk, 'name' | 'pin_salt' | 'pin_hash'>>
): OperationDraft {
	return draft('clerk.edit', seen.id, { ...changes }, { name: seen.name });
}

export function removeClerk(seen: Pick<Clerk, 'id' | 'name'>): OperationDraft {
	return draft('clerk.remove', seen.id, {}, { name: seen.name });
}

function draft(kind: ClerkKind, id: string, args: JsonObject, base: JsonObject): OperationDraft {
	return { kind, version: 1, entity: { table: 'clerks', id }, args, base };
}
