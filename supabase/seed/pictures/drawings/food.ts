import { darker, lighter } from '../colours.ts';
import { emblemAt, flatLight, gleam, roundLight, type Draw } from './pen.ts';

/** Half a cheese wheel, cut face towards us: `colour` is the paste, `accent` the rind. */
export const halfWheel: Draw = (
	pen
) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}${roundLight(`${pen.id}b`, pen.accent)}</defs>
<path d="M2.5 16C2.5 9.5 8.5 6 16 6s13.5 3.5 13.5 10z" fill="${lighter(pen.accent, 0.22)}"/>
<path d="M5 15.5C5.4 10.5 10 8 16 8s10.6 2.5 11 7.5z" fill="${lighter(pen.accent, 0.36)}"/>
<rect x="2.5" y="15.5" width="27" height="13" rx="1.8" fill="url(#${pen.id}b)"/>
<rect x="3.9" y="16.3" width="24.2" height="10.9" rx="1" fill="url(#${pen.id}a)"/>
<g fill="${darker(pen.colour, 0.16)}"><circle cx="9" cy="21" r="1"/><circle cx="15" cy="24" r=".7"/><circle cx="21.5" cy="19.6" r="1.2"/><circle cx="25" cy="24" r=".6"/></g>
${gleam(5, 17.2, 12, 0.9, 0.5)}${emblemAt(pen, 16, 21.7, 7)}`;

/** A small round cheese, or anything low and round: `accent` is the side. */
export const disc: Draw = (
	pen
) => `<defs>${roundLight(`${pen.id}b`, pen.accent)}${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M3 16v8c0 3.6 5.8 6.5 13 6.5s13-2.9 13-6.5v-8z" fill="url(#${pen.id}b)"/>
<ellipse cx="16" cy="16" rx="13" ry="6.5" fill="url(#${pen.id}a)"/>
<ellipse cx="16" cy="15.8" rx="10.8" ry="5" fill="#fff" opacity=".22"/>
<g stroke="${darker(pen.colour, 0.18)}" stroke-width=".5" opacity=".6"><path d="M9 13l3 5M13 12l3.4 6.6M17.5 12l3 5.8"/></g>${emblemAt(pen, 16, 14.4, 9)}`;

/** A log: goat's cheese, nougat. `colour` outside, `accent` the cut end. */
export const log: Draw = (
	pen
) => `<defs><linearGradient id="${pen.id}a" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${lighter(pen.colour, 0.4)}"/><stop offset=".5" stop-color="${pen.colour}"/><stop offset="1" stop-color="${darker(pen.colour, 0.3)}"/></linearGradient></defs>
<rect x="5" y="14" width="25" height="13.5" rx="5" fill="url(#${pen.id}a)"/>
<ellipse cx="7" cy="20.7" rx="5" ry="6.8" fill="${darker(pen.colour, 0.1)}"/><ellipse cx="6.8" cy="20.7" rx="4.2" ry="5.9" fill="${pen.accent}"/>
<ellipse cx="6.2" cy="19.6" rx="2.6" ry="3.6" fill="#fff" opacity=".35"/>
<path d="M4 27.8h25v2.7H4z" fill="#d9b98a"/><path d="M4 27.8h25v.8H4z" fill="#fff" opacity=".4"/>${emblemAt(pen, 19.5, 18, 8)}`;

/** A pyramid with its top cut off. */
export const pyramid: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M10 8l9.5-1.5L22 8l6 20-9 2.5L4 28.5z" fill="${darker(pen.colour, 0.24)}"/>
<path d="M10 8.5h9.5L19 30.5 4 28.5z" fill="url(#${pen.id}a)"/><path d="M10 8.5l4-2.5 7.5.6-2 1.9z" fill="${lighter(pen.colour, 0.5)}"/>
<g fill="${pen.accent}" opacity=".5"><circle cx="11" cy="15" r=".7"/><circle cx="15" cy="20" r=".9"/><circle cx="9" cy="24" r=".8"/><circle cx="16.5" cy="26" r=".6"/></g>`;

/** A round loaf with its cuts. */
export const boule: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M2 22C2 13 8 8.5 16 8.5S30 13 30 22c0 6-4 8.5-14 8.5S2 28 2 22z" fill="url(#${pen.id}a)"/>
<g stroke="${pen.accent}" stroke-width="1.7" stroke-linecap="round" fill="none"><path d="M9 15.5c2 1 3 4 3 7M15.5 13c1.5 2 2 5.5 1.6 9M22 14.5c.6 2 .4 5-1 7.5"/></g>
<path d="M6 17c2-4 6-6 10-6" stroke="#fff" stroke-width="1.2" opacity=".4" fill="none" stroke-linecap="round"/>${emblemAt(pen, 24, 24, 8)}`;

/** An open tart: `colour` the filling, `accent` the crust. */
export const tart: Draw = (
	pen
) => `<defs>${roundLight(`${pen.id}b`, pen.accent)}${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M1.5 16.5L4 26c1 3 6 4.5 12 4.5S27 29 28 26l2.5-9.5z" fill="url(#${pen.id}b)"/>
<g stroke="${darker(pen.accent, 0.25)}" stroke-width=".6" opacity=".6"><path d="M6 21l1.4 7M10.5 22.5l.8 7M16 23v7.4M21.5 22.5l-.8 7M26 21l-1.4 7"/></g>
<ellipse cx="16" cy="16" rx="14.5" ry="7" fill="${lighter(pen.accent, 0.2)}"/><ellipse cx="16" cy="15.6" rx="12.6" ry="5.6" fill="url(#${pen.id}a)"/>
${emblemAt(pen, 10, 13.4, 8)}${emblemAt(pen, 21.6, 13.2, 8)}${emblemAt(pen, 16, 16, 8.6)}`;

/** Three macarons: `accent` the cream. */
export const macaron: Draw = (pen) => {
	const one = (x: number, y: number): string =>
		`<g transform="translate(${x} ${y})"><path d="M0 8h15v2.6c0 2.4-1.6 3.4-4 3.4H4c-2.4 0-4-1-4-3.4z" fill="${darker(pen.colour, 0.12)}"/><rect x=".6" y="6.2" width="13.8" height="2.6" rx="1.2" fill="${pen.accent}"/><path d="M0 6.5C0 2.5 3 0 7.5 0S15 2.5 15 6.5z" fill="url(#${pen.id}a)"/><path d="M3 4c1-1.6 2.5-2.4 4.5-2.5" stroke="#fff" stroke-width="1" opacity=".5" fill="none" stroke-linecap="round"/></g>`;
	return `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>${one(8.5, 4)}${one(1, 16.5)}${one(16, 16.5)}`;
};

/** An éclair: `colour` the icing, `accent` the choux. */
export const eclair: Draw = (
	pen
) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}${flatLight(`${pen.id}b`, pen.accent)}</defs>
<g transform="rotate(-14 16 20)"><rect x="1.5" y="15" width="29" height="12" rx="6" fill="url(#${pen.id}b)"/>
<path d="M4 18.5C5 14.5 9 13.5 16 13.5s11 1 12 5c.4 2-1.5 2-3 1.5s-2 1.4-4 1-2.4-1.2-4.6-.6-3 1-5 .4-2.4.6-4 .4-3.8-.6-3.4-2.7z" fill="url(#${pen.id}a)"/>
<path d="M8 16c3-1 10-1.2 15-.4" stroke="#fff" stroke-width="1" opacity=".5" fill="none" stroke-linecap="round"/></g>${emblemAt(pen, 16, 10, 7)}`;

/** A kouglof, fluted and dusted: `accent` is the sugar. */
export const kouglof: Draw = (pen) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M8 9.5h16l5.5 17c.6 2.6-1 4-3.5 4H6c-2.5 0-4.1-1.4-3.5-4z" fill="url(#${pen.id}a)"/>
<g stroke="${darker(pen.colour, 0.3)}" stroke-width="1.1" opacity=".55" fill="none"><path d="M11 11L7 30M14.5 11L13 30M17.5 11l1.5 19M21 11l4 19"/></g>
<path d="M8 9.5C8 6.5 11.6 5 16 5s8 1.5 8 4.5c1 2 1.6 4-.4 4.4s-2-1.4-3.6-1.2-1.5 2.3-3.5 2.3-2-2-3.6-2-2 1.6-3.9 1.2-2-2.7-1-4.7z" fill="${pen.accent}"/>
<ellipse cx="16" cy="8" rx="3.4" ry="1.4" fill="${darker(pen.colour, 0.35)}"/>`;

/** A dry sausage with slices in front: `accent` the flesh. */
export const saucisson: Draw = (pen) => {
	const slice = (x: number): string =>
		`<circle cx="${x}" cy="26" r="4.5" fill="${pen.colour}"/><circle cx="${x}" cy="26" r="3.8" fill="${pen.accent}"/><g fill="#fff" opacity=".75"><circle cx="${x - 1.4}" cy="25" r=".7"/><circle cx="${x + 1.2}" cy="26.8" r=".8"/><circle cx="${x + 0.4}" cy="24" r=".5"/><circle cx="${x - 0.8}" cy="27.8" r=".5"/></g>`;
	return `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs><g transform="rotate(-16 16 15)"><path d="M1 15l3-1.5v3z" fill="#c9a777"/><path d="M31 15l-3-1.5v3z" fill="#c9a777"/><rect x="3" y="9.5" width="26" height="11" rx="5.5" fill="url(#${pen.id}a)"/><path d="M7 12c5-1.4 13-1.4 18 0" stroke="#fff" stroke-width="1.2" opacity=".55" fill="none" stroke-linecap="round"/></g>${slice(8)}${slice(15)}${emblemAt(pen, 25, 8, 8)}`;
};

/** Two smoked sausages tied together. */
export const sausages: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M5 8c-3 8-1 17 6 21 3 1.6 5.5-2 3-4.5C9.5 20.5 9 15 10.5 9.5 11.5 6 6.3 4.5 5 8z" fill="url(#${pen.id}a)"/>
<path d="M18 6c-2.5 8-.5 17 6.5 21.5 3 1.8 5.6-1.8 3.2-4.4C23 18.5 22.5 13 23.6 7.6 24.4 4 19.2 2.6 18 6z" fill="url(#${pen.id}a)"/>
<path d="M7 6c4-4.5 9-4.5 14-2" stroke="#e8d3a4" stroke-width="1" fill="none"/><g stroke="#fff" stroke-width="1" opacity=".4" fill="none" stroke-linecap="round"><path d="M6.5 10c-1 5 0 10 3 13.5M19.5 8.5c-1 5 0 10 3 13.5"/></g>${emblemAt(pen, 27, 27, 7)}`;

/** Three chocolates: `colour` the coating, `accent` the line on top. */
export const bonbon: Draw = (pen) => {
	const one = (x: number, y: number, line: string): string =>
		`<g transform="translate(${x} ${y})"><rect y="3" width="13" height="10.5" rx="2.4" fill="${darker(pen.colour, 0.3)}"/><rect width="13" height="10.5" rx="2.4" fill="url(#${pen.id}a)"/>${line}</g>`;
	const waves = `<path d="M2 6.5c2-3 3 2 5-1s3 1.5 4-.5" stroke="${pen.accent}" stroke-width="1.2" fill="none" stroke-linecap="round"/>`;
	const bars = `<path d="M2.5 7.5l4-5M5.5 8.5l4-5.5M8.5 8.5l2.5-3.5" stroke="${pen.accent}" stroke-width="1" stroke-linecap="round"/>`;
	const nut = `<ellipse cx="6.5" cy="5" rx="2.6" ry="2" fill="${pen.accent}"/>`;
	return `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>${one(9.5, 3, nut)}${one(1.5, 16, waves)}${one(17.5, 16, bars)}${emblemAt(pen, 25.5, 8, 8)}`;
};

/** A bar of chocolate half out of its paper: `accent` the paper. */
export const tablet: Draw = (pen) => {
	const squares = [0, 1, 2].flatMap((column) =>
		[0, 1].map(
			(row) =>
				`<rect x="${8.2 + column * 5.4}" y="${3.2 + row * 5}" width="4.6" height="4.2" rx=".6" fill="${lighter(pen.colour, 0.16)}"/>`
		)
	);
	return `<defs>${flatLight(`${pen.id}a`, pen.accent)}</defs><g transform="rotate(8 16 16)"><rect x="7" y="2" width="18" height="22" rx="1" fill="${pen.colour}"/>${squares.join('')}
<path d="M6.5 13.5l2-.9 2 .9 2-.9 2 .9 2-.9 2 .9 2-.9 2 .9 2-.9 1 .6v17H6.5z" fill="url(#${pen.id}a)"/><rect x="9.5" y="17" width="13" height="10.5" rx="1" fill="#fffaf0"/>${emblemAt(pen, 16, 22.2, 8.4)}</g>`;
};

/** A pumpkin: `accent` the stalk. */
export const pumpkin: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M14.5 8c0-3 .5-5 3.5-6l1.5 1.5c-2 1-2.5 2.5-2 4.5z" fill="${pen.accent}"/>
<ellipse cx="7.5" cy="19" rx="6" ry="9.5" fill="${darker(pen.colour, 0.16)}"/><ellipse cx="24.5" cy="19" rx="6" ry="9.5" fill="${darker(pen.colour, 0.22)}"/>
<ellipse cx="11.5" cy="19" rx="6.5" ry="11" fill="${darker(pen.colour, 0.05)}"/><ellipse cx="20.5" cy="19" rx="6.5" ry="11" fill="${darker(pen.colour, 0.12)}"/><ellipse cx="16" cy="19" rx="5.5" ry="11.5" fill="url(#${pen.id}a)"/>
<path d="M14 10.5c-1.5 3-1.8 6-1.4 10" stroke="#fff" stroke-width="1" opacity=".45" fill="none" stroke-linecap="round"/>${emblemAt(pen, 16, 20, 7)}`;
