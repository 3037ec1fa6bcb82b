/** The part of `subset-font` we use; the package brings no types. */
declare module 'subset-font' {
	type Options = {
		targetFormat: 'woff2' | 'sfnt';
		noHinting?: boolean;
		keepFeatures?: string[];
		variationAxes?: Record<string, number | { min: number; max: number }>;
	};
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
