/**
 * What the QR of a shop order says to the till that scans it; the till reads the same payload
 * without network, so the format may only ever grow a new number.
 */
export function pickupPayload(shopOrder: string, code: string): string {
	return `comptoir:1:${shopOrder}:${code}`;
}
