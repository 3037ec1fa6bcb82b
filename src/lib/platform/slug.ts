const SLUG = /^[a-z0-9-]{1,120}$/;

/** Whether a piece of an address can be the slug of anything of ours; saves asking the database. */
export function isSlug(text: string): boolean {
	return SLUG.test(text);
}
