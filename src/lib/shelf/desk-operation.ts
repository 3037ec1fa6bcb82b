import type { OperationDraft } from '../offline/operation.ts';

/** An operation of a desk: like a tablet's, without a number of its own, said by whoever is signed in. */
export type DeskOperation = Pick<OperationDraft, 'kind' | 'entity' | 'args' | 'base'> & {
	id: string;
	seq: 0;
	shop: string;
	version: 1;
};

/** Gives a draft its name; sent again under the same name it has no second effect. */
export function sealOperation(
	shop: string,
	{ kind, entity, args, base }: OperationDraft
): DeskOperation {
	return { id: crypto.randomUUID(), seq: 0, shop, kind, version: 1, entity, args, base };
}
