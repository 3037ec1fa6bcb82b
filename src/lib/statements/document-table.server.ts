import { setImmediate } from 'node:timers/promises';
import { writableText } from './document-letters.ts';
import { keepRoom, setPen, type Sheet } from './document-sheet.server.ts';

const LINE = '#d9cfbf';
const ROW = 15;
const SIZE = 8.5;
const GAP = 8;
/** After so many rows other requests have their turn. */
const BREATH = 100;

export type Column = {
	title: string;
	/** Share of the page's width; all shares make 1. */
	share: number;
	/** Amounts stand under each other. */
	right?: boolean;
};

type RowStyle = { muted?: boolean; strong?: boolean };

/** Draws a short table, every cell tagged. Rows of `strong` (by index) are results. */
export function drawTable(
	sheet: Sheet,
	columns: readonly Column[],
	rows: readonly (readonly string[])[],
	strong: ReadonlySet<number>
): void {
	const { doc } = sheet;
	const table = doc.struct('Table');
	sheet.tags.add(table);
	const draw = (cells: readonly string[], role: 'TH' | 'TD', style: RowStyle) => {
		const row = doc.struct('TR');
		drawRow(sheet, columns, cells, style, (drawCell) => {
			const content = doc.markStructureContent(role);
			drawCell();
			doc.endMarkedContent();
			row.add(doc.struct(role, role === 'TH' ? { scope: 'Column' } : {}, [content]));
		});
		row.end();
		table.add(row);
	};
	keepRoom(sheet, (rows.length + 1) * ROW);
	draw(titles(columns), 'TH', { muted: true });
	rows.forEach((cells, index) => draw(cells, 'TD', { strong: strong.has(index) }));
	table.end();
	leave(sheet);
}

/**
 * Draws a list of any length in columns, its head on each page. Tagged by rows: tags for every cell make a
 * document of thousands of rows six times as large.
 */
export async function drawLongList(
	sheet: Sheet,
	columns: readonly Column[],
	rows: readonly (readonly string[])[]
): Promise<void> {
	const { doc } = sheet;
	const list = doc.struct('L');
	sheet.tags.add(list);
	const head = () => {
		doc.markContent('Artifact', { type: 'Pagination' });
		drawRow(sheet, columns, titles(columns), { muted: true }, (drawCell) => drawCell());
		doc.endMarkedContent();
	};
	// A head never stands alone at the foot of a page.
	keepRoom(sheet, 3 * ROW);
	head();
	for (const [index, cells] of rows.entries()) {
		if (keepRoom(sheet, ROW)) head();
		const content = doc.markStructureContent('LI');
		drawRow(sheet, columns, cells, {}, (drawCell) => drawCell());
		doc.endMarkedContent();
		list.add(doc.struct('LI', {}, [content]));
		if (index % BREATH === BREATH - 1) await setImmediate();
	}
	list.end();
	leave(sheet);
}

/** Draws one line of cells; `around` is given each cell to draw. What does not fit is cut with "…". */
function drawRow(
	{ doc, left, width }: Sheet,
	columns: readonly Column[],
	cells: readonly string[],
	style: RowStyle,
	around: (drawCell: () => void) => void
): void {
	const { y } = doc;
	setPen(doc, { ...style, size: SIZE });
	let x = left;
	columns.forEach(({ share, right }, index) => {
		const room = share * width - GAP;
		const text = fitted(doc, writableText(cells[index] ?? ''), room);
		const start = x + GAP / 2 + (right ? room - doc.widthOfString(text) : 0);
		around(() => {
			if (text) doc.text(text, start, y, { lineBreak: false });
		});
		x += share * width;
	});
	const below = y + ROW - 3;
	doc
		.moveTo(left, below)
		.lineTo(left + width, below)
		.lineWidth(0.5)
		.stroke(LINE);
	doc.y = y + ROW;
}

function titles(columns: readonly Column[]): string[] {
	return columns.map(({ title }) => title);
}

function leave({ doc, left }: Sheet): void {
	doc.x = left;
	doc.y += 4;
}

function fitted(doc: PDFKit.PDFDocument, text: string, width: number): string {
	if (doc.widthOfString(text) <= width) return text;
	let kept = Array.from(text);
	while (kept.length && doc.widthOfString(`${kept.join('')}…`) > width) kept = kept.slice(0, -1);
	return `${kept.join('')}…`;
}
