/**
 * A uuid v7 (RFC 9562): 48 bits of milliseconds, then random bits. Sorting by it is a convenience for
 * people reading a table; nothing of ours depends on it (S6).
 */
export function uuidV7(milliseconds = Date.now()): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	new DataView(bytes.buffer).setUint32(0, Math.floor(milliseconds / 65_536));
	new DataView(bytes.buffer).setUint16(4, milliseconds % 65_536);
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return [8, 12, 16, 20, 32]
		.map((end, index, ends) => hex.slice(index === 0 ? 0 : ends[index - 1], end))
		.join('-');
}
