/** Whether a text out of an address, a form or a cookie is an identifier; nothing else is looked up. */
export function isUuid(text: string): boolean {
	return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
