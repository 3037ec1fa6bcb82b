/** What a run may be found guilty of. */
export type Guilt = 'off_by_cents' | 'double' | 'lost' | 'stuck';

export interface Finding {
	guilt: Guilt;
	/** The rule that does not hold, in a few words. */
	invariant: string;
	detail: string;
}
