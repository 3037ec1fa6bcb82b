/** Mixes two #rrggbb colours; `share` of the second (0–1). */
export function mix(first: string, second: string, share: number): string {
	const channel = (colour: string, at: number): number => parseInt(colour.slice(at, at + 2), 16);
	return `#${[1, 3, 5]
		.map((at) => Math.round(channel(first, at) * (1 - share) + channel(second, at) * share))
		.map((value) => value.toString(16).padStart(2, '0'))
		.join('')}`;
}

export const lighter = (colour: string, share: number): string => mix(colour, '#ffffff', share);
export const darker = (colour: string, share: number): string => mix(colour, '#2a1420', share);
