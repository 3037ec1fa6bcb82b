import { writeText, type Sheet, type TextStyle } from './document-sheet.server.ts';
import type { LegalIdentity } from './legal-identity.ts';

/** Writes who somebody is, line by line; what nobody filled in is left out. */
export function writeIdentity(
	sheet: Sheet,
	heading: string,
	name: string,
	identity: LegalIdentity,
	place: Pick<TextStyle, 'x' | 'y' | 'width'>
): void {
	const { y, ...column } = place;
	writeText(sheet, 'P', heading, { ...column, y, size: 8, muted: true });
	writeText(sheet, 'P', name, { ...column, size: 10, strong: true });
	const { legal_name, legal_address, register_number, vat_number, email } = identity;
	const lines = [
		legal_name === name ? '' : legal_name,
		legal_address,
		register_number && `N° d’immatriculation ${register_number}`,
		vat_number && `TVA ${vat_number}`,
		email
	];
	for (const line of lines) writeText(sheet, 'P', line, { ...column, size: 8.5 });
}

/** Writes seller and buyer beside each other and leaves the pen below both. */
export function writeParties(
	sheet: Sheet,
	left: { heading: string; name: string; identity: LegalIdentity },
	right: { heading: string; name: string; identity: LegalIdentity }
): void {
	const { doc } = sheet;
	const { y } = doc;
	const width = sheet.width / 2 - 12;
	writeIdentity(sheet, left.heading, left.name, left.identity, { x: sheet.left, y, width });
	const below = doc.y;
	const x = sheet.left + sheet.width / 2 + 12;
	writeIdentity(sheet, right.heading, right.name, right.identity, { x, y, width });
	doc.y = Math.max(below, doc.y) + 14;
	doc.x = sheet.left;
}
