export type MeasureUnit = 'g' | 'kg' | 'ml' | 'cl' | 'l' | 'm' | 'piece';

/** What is sold: one size, one weight, one colour. */
export interface VariantSeed {
	/** '' where there is nothing to choose. */
	label: string;
	/** Cents, VAT included. */
	cents: number;
	/** For the unit price; absent where sold by the piece. */
	measure?: { value: number; unit: MeasureUnit };
	/** Whether it carries a barcode. */
	coded: boolean;
}

const units: Record<string, MeasureUnit> = {
	g: 'g',
	kg: 'kg',
	ml: 'ml',
	cl: 'cl',
	l: 'l',
	m: 'm',
	pièces: 'piece'
};

/** "350 g" → 350 g; null where the text is no measure. */
export function readMeasure(text: string): { value: number; unit: MeasureUnit } | null {
	const match = /^(\d+(?:,\d+)?) (\p{L}+)$/u.exec(text);
	const unit = units[match?.[2] ?? ''];
	if (!match || !unit) return null;
	return { value: Number((match[1] ?? '').replace(',', '.')), unit };
}

function variant(label: string, cents: number, coded: boolean): VariantSeed {
	const measure = readMeasure(label);
	return measure ? { label, cents, coded, measure } : { label, cents, coded };
}

/** One thing, nothing to choose, no barcode. */
export const one = (cents: number): VariantSeed[] => [variant('', cents, false)];

/** One packaged thing with a barcode: `label` is "350 g", "75 cl" or ''. */
export const packed = (cents: number, label = ''): VariantSeed[] => [variant(label, cents, true)];

/** One thing sold loose: "1 kg", "6 pièces". */
export const loose = (cents: number, label: string): VariantSeed[] => [
	variant(label, cents, false)
];

/** Cut to weight: cents per kilogram, then grams; rounded to five cents as scales are set. */
export const byWeight = (centsPerKilo: number, ...grams: number[]): VariantSeed[] =>
	grams.map((weight) =>
		variant(
			weight >= 1000 ? `${weight / 1000} kg`.replace('.', ',') : `${weight} g`,
			Math.round((centsPerKilo * weight) / 5000) * 5,
			false
		)
	);

/** Several prices: ["6 personnes", 3200], without barcode. */
export const priced = (...list: [label: string, cents: number][]): VariantSeed[] =>
	list.map(([label, cents]) => variant(label, cents, false));

/** Several packagings, each with a barcode: ["250 g", 790], ["1 kg", 2690]. */
export const packs = (...list: [label: string, cents: number][]): VariantSeed[] =>
	list.map(([label, cents]) => variant(label, cents, true));

/** One price, several choices, each with a barcode. */
export const choices = (cents: number, ...labels: string[]): VariantSeed[] =>
	labels.map((label) => variant(label, cents, true));

/** Shoe or ring sizes from first to last. */
export const sizes = (cents: number, first: number, last: number, step = 1): VariantSeed[] => {
	const list: VariantSeed[] = [];
	for (let size = first; size <= last; size += step) list.push(variant(`${size}`, cents, true));
	return list;
};

/** Every colour in every size: "Bleu nuit · M". */
export const coloured = (cents: number, colours: string[], labels: string[]): VariantSeed[] =>
	colours.flatMap((colour) => labels.map((label) => variant(`${colour} · ${label}`, cents, true)));
