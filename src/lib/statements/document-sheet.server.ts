import PDFDocument from 'pdfkit';
import { writableText } from './document-letters.ts';
import regular from './fonts/document-400.ttf?inline';
import strong from './fonts/document-600.ttf?inline';

const MARGIN = 48;
const INK = '#1d2628';
const MUTED = '#5a6467';
/** Room for page numbers under the text. */
const FOOT = 36;

/** A document being written: pdfkit's pages, the tree of tags above them, and where the pen stands. */
export type Sheet = {
	doc: PDFKit.PDFDocument;
	tags: PDFKit.PDFStructureElement;
	left: number;
	width: number;
	/** Below it nothing is written but the page number. */
	bottom: number;
};

/** A role a screen reader announces. */
type Role = 'H1' | 'H2' | 'P';

export type TextStyle = {
	size?: number;
	strong?: boolean;
	muted?: boolean;
	x?: number;
	y?: number;
	width?: number;
	align?: 'left' | 'right';
};

/**
 * Begins a French A4 document as PDF/A-3b: its face embedded, its colours defined, tagged for screen
 * readers. The title goes into XMP metadata as it is, so it may hold no markup.
 */
export function openSheet(title: string, subject: string, made: Date): Sheet {
	const doc = new PDFDocument({
		size: 'A4',
		margins: { top: MARGIN, left: MARGIN, right: MARGIN, bottom: MARGIN + FOOT },
		pdfVersion: '1.7',
		subset: 'PDF/A-3b',
		tagged: true,
		lang: 'fr-FR',
		displayTitle: true,
		bufferPages: true,
		// Without it pdfkit begins with Helvetica, which it does not embed.
		font: '',
		info: {
			Title: markupFree(title),
			Subject: markupFree(subject),
			Creator: 'Comptoir',
			CreationDate: made,
			ModDate: made
		}
	});
	doc.registerFont('regular', fontBytes(regular));
	doc.registerFont('strong', fontBytes(strong));
	doc.font('regular').fillColor(INK);
	const tags = doc.struct('Document');
	doc.addStructure(tags);
	return {
		doc,
		tags,
		left: MARGIN,
		width: doc.page.width - 2 * MARGIN,
		bottom: doc.page.height - MARGIN - FOOT
	};
}

/** Writes a wrapped text and leaves the pen below it. */
export function writeText(sheet: Sheet, role: Role, text: string, style: TextStyle = {}): void {
	const { doc } = sheet;
	const written = writableText(text);
	if (!written) return;
	setPen(doc, style);
	const element = doc.markStructureContent(role);
	doc.text(written, style.x ?? sheet.left, style.y ?? doc.y, {
		width: style.width ?? sheet.width,
		align: style.align ?? 'left',
		lineGap: 1
	});
	doc.endMarkedContent();
	sheet.tags.add(doc.struct(role, {}, [element]));
}

/** Sets size, weight and colour for what is written next. */
export function setPen(doc: PDFKit.PDFDocument, { size = 9.5, strong, muted }: TextStyle): void {
	doc.font(strong ? 'strong' : 'regular', size).fillColor(muted ? MUTED : INK);
}

/** Goes to a new page unless `height` is left on this one. @returns whether a page was begun. */
export function keepRoom(sheet: Sheet, height: number): boolean {
	if (sheet.doc.y + height <= sheet.bottom) return false;
	sheet.doc.addPage();
	return true;
}

/** Numbers the pages, each with `foot` beside the number, and ends the document. */
export async function closeSheet(sheet: Sheet, foot: string): Promise<Uint8Array<ArrayBuffer>> {
	const { doc } = sheet;
	const { count } = doc.bufferedPageRange();
	for (let page = 0; page < count; page += 1) {
		doc.switchToPage(page);
		setPen(doc, { size: 8, muted: true });
		const y = doc.page.height - MARGIN - 8;
		const number = `Page ${page + 1} sur ${count}`;
		const line = { lineBreak: false };
		doc.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
		// Text under the margin would begin a page of its own.
		doc.page.margins.bottom = 0;
		doc.text(writableText(foot), sheet.left, y, line);
		doc.text(number, sheet.left + sheet.width - doc.widthOfString(number), y, line);
		doc.endMarkedContent();
	}
	sheet.tags.end();
	const chunks: Uint8Array[] = [];
	const whole = new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
		doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
		doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
		doc.on('error', reject);
	});
	doc.end();
	return whole;
}

/** pdfkit writes these into its XMP packet unescaped. */
function markupFree(text: string): string {
	return writableText(text).replace(/&/g, '+').replace(/[<>]/g, '');
}

/** Vite inlines a face as a data address; pdfkit wants its bytes. */
function fontBytes(address: string): Buffer {
	return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
