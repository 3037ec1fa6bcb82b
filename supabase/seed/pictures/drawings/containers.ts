import { darker, lighter } from '../colours.ts';
import { emblemAt, flatLight, gleam, roundLight, type Draw, type Pen } from './pen.ts';

const label = (pen: Pen, x: number, y: number, width: number, height: number): string =>
	`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="1.3" fill="#fffaf0"/>` +
	`<rect x="${x}" y="${y + height - 1.5}" width="${width}" height=".7" fill="${pen.accent}" opacity=".7"/>`;

/** A preserving jar: `colour` is what is inside, `accent` the lid. */
export const jar: Draw = (
	pen
) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}${roundLight(`${pen.id}b`, pen.accent)}</defs>
<rect x="8.2" y="6" width="15.6" height="5" fill="${lighter(pen.colour, 0.5)}"/>
<rect x="6" y="9" width="20" height="21.5" rx="3.6" fill="url(#${pen.id}a)"/>
<rect x="6" y="9" width="20" height="3" rx="1.5" fill="#fff" opacity=".35"/>
<rect x="7.2" y="2.2" width="17.6" height="5.2" rx="1.6" fill="url(#${pen.id}b)"/>
<rect x="7.2" y="5.6" width="17.6" height="1" fill="#000" opacity=".12"/>
${label(pen, 9.4, 14.4, 13.2, 12)}${emblemAt(pen, 16, 19.8, 9)}${gleam(7.4, 11, 1.3, 17)}`;

/** A low pot with a wide lid: cream, cancoillotte, balm. */
export const pot: Draw = (
	pen
) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}${roundLight(`${pen.id}b`, pen.accent)}</defs>
<path d="M4.5 13h23l-1.2 14.4a3.4 3.4 0 0 1-3.4 3.1H9.1a3.4 3.4 0 0 1-3.4-3.1z" fill="url(#${pen.id}a)"/>
<rect x="3.2" y="7.5" width="25.6" height="6.6" rx="2.2" fill="url(#${pen.id}b)"/>
<rect x="3.2" y="12" width="25.6" height="1" fill="#000" opacity=".1"/>
${label(pen, 9.5, 16.4, 13, 11.4)}${emblemAt(pen, 16, 21.6, 8.6)}${gleam(7, 16, 1.3, 11)}`;

const glass = (
	pen: Pen,
	shape: string,
	cap: string,
	tag: string,
	emblem: string,
	shine: string
): string =>
	`<defs>${roundLight(`${pen.id}a`, pen.colour)}${roundLight(`${pen.id}b`, pen.accent)}</defs>
<path d="${shape}" fill="url(#${pen.id}a)"/><path d="${cap}" fill="url(#${pen.id}b)"/>${tag}${emblem}${shine}`;

/** A Bordeaux-shouldered wine bottle: `accent` is the foil. */
export const wine: Draw = (pen) =>
	glass(
		pen,
		'M13.8 4h4.4v6.2c0 1.7 3.6 2.2 3.6 5.6v13a1.8 1.8 0 0 1-1.8 1.8h-8a1.8 1.8 0 0 1-1.8-1.8v-13c0-3.4 3.6-3.9 3.6-5.6z',
		'M13.5 1.2h5v7.4h-5z',
		label(pen, 10.2, 17, 11.6, 9.6),
		emblemAt(pen, 16, 21.2, 7),
		gleam(11.2, 14.4, 0.9, 14)
	);

/** A tall Alsace flute. */
export const flute: Draw = (pen) =>
	glass(
		pen,
		'M14.2 3h3.6v5c0 4 3.4 5 3.4 11v10a1.6 1.6 0 0 1-1.6 1.6h-7.2a1.6 1.6 0 0 1-1.6-1.6V19c0-6 3.4-7 3.4-11z',
		'M13.9.8h4.2v6.6h-4.2z',
		label(pen, 10.8, 19.2, 10.4, 7.4),
		emblemAt(pen, 16, 22.4, 6),
		gleam(11.8, 17, 0.8, 11)
	);

/** A long-neck beer bottle: `accent` is the crown cap. */
export const beer: Draw = (pen) =>
	glass(
		pen,
		'M13.6 4h4.8v6.5c0 2.6 4 3.2 4 6.8v11.5a1.8 1.8 0 0 1-1.8 1.8h-9.2a1.8 1.8 0 0 1-1.8-1.8V17.3c0-3.6 4-4.2 4-6.8z',
		'M13 2.2h6v2.6h-6z',
		label(pen, 9.6, 17.6, 12.8, 9.2),
		emblemAt(pen, 16, 21.6, 7.2),
		gleam(10.8, 16.6, 0.9, 12)
	);

/** A broad flask with a stopper: oil, syrup, spirits, perfume. */
export const flask: Draw = (pen) =>
	glass(
		pen,
		'M13 5.5h6v4.2c0 1.3 5.5 1.6 5.5 5v13a2.8 2.8 0 0 1-2.8 2.8H10.3a2.8 2.8 0 0 1-2.8-2.8v-13c0-3.4 5.5-3.7 5.5-5z',
		'M12.6 1.8h6.8v4.4h-6.8z',
		label(pen, 9.6, 15.6, 12.8, 11.4),
		emblemAt(pen, 16, 20.6, 8.6),
		gleam(8.6, 14.6, 1, 13.4)
	);

/** A paper bag folded at the top: tea, coffee, flour, sweets. */
export const pouch: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M8.4 5h15.2l2 23.4a2 2 0 0 1-2 2.1H8.4a2 2 0 0 1-2-2.1z" fill="url(#${pen.id}a)"/>
<path d="M8.4 2.6h15.2l.5 5.4H7.9z" fill="${darker(pen.colour, 0.14)}"/>
<path d="M7.9 8h16.2v.8H7.8z" fill="#000" opacity=".14"/><rect x="11" y="4.2" width="10" height="1.6" rx=".8" fill="${pen.accent}"/>
<circle cx="16" cy="19" r="7" fill="#fffaf0"/><circle cx="16" cy="19" r="6.3" fill="none" stroke="${pen.accent}" stroke-width=".5"/>
${emblemAt(pen, 16, 19, 8.6)}<path d="M22.6 10.5l1.2 18" stroke="#000" stroke-width=".5" opacity=".12"/>`;

/** A round metal box with its lid. */
export const tin: Draw = (
	pen
) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}${roundLight(`${pen.id}b`, pen.accent)}</defs>
<path d="M5.5 10v17c0 2 4.7 3.5 10.5 3.5S26.5 29 26.5 27V10z" fill="url(#${pen.id}a)"/>
<path d="M5 6v4.5c0 2 5 3.6 11 3.6s11-1.6 11-3.6V6z" fill="url(#${pen.id}b)"/>
<ellipse cx="16" cy="6" rx="11" ry="3.6" fill="${lighter(pen.accent, 0.35)}"/><ellipse cx="16" cy="6" rx="8.6" ry="2.5" fill="none" stroke="#fff" stroke-width=".5" opacity=".6"/>
<ellipse cx="16" cy="21.8" rx="6.4" ry="6.2" fill="#fffaf0"/>${emblemAt(pen, 16, 21.8, 8.4)}`;

/** A cardboard box seen from the front: games, puzzles, sets. */
export const box: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M2.6 8.5L6.6 4.5h23l-4 4z" fill="${lighter(pen.colour, 0.45)}"/>
<path d="M25.6 8.5l4-4v20.5l-4 5.5z" fill="${darker(pen.colour, 0.34)}"/>
<rect x="2.6" y="8.5" width="23" height="22" fill="url(#${pen.id}a)"/>
<rect x="4.4" y="10.3" width="19.4" height="14" rx="1" fill="#fffaf0" opacity=".92"/>
<rect x="4.4" y="26" width="12" height="1.6" rx=".8" fill="#fffaf0"/><rect x="19" y="26" width="4.8" height="1.6" rx=".8" fill="${pen.accent}"/>
${emblemAt(pen, 14.1, 17.3, 12.6)}`;

/** A drink carton or tall packet. */
export const carton: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<rect x="7" y="3" width="14" height="27.5" rx=".8" fill="url(#${pen.id}a)"/>
<path d="M21 3l4 2.5v22.5l-4 2.5z" fill="${darker(pen.colour, 0.3)}"/>
<rect x="8.5" y="10" width="11" height="12.5" rx="1.2" fill="#fffaf0"/><rect x="8.5" y="5.4" width="8" height="1.6" rx=".8" fill="${pen.accent}"/>
${emblemAt(pen, 14, 16.2, 9.4)}`;

/** A cosmetic tube standing on its cap. */
export const tube: Draw = (
	pen
) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}${roundLight(`${pen.id}b`, pen.accent)}</defs>
<path d="M8 2h16l-2.4 22H10.4z" fill="url(#${pen.id}a)"/><rect x="7.6" y="1.4" width="16.8" height="2.4" rx=".6" fill="${darker(pen.colour, 0.12)}"/>
<rect x="10.6" y="24" width="10.8" height="6.5" rx="1.4" fill="url(#${pen.id}b)"/>
<rect x="11.4" y="6.5" width="9.2" height="13.5" rx="1.2" fill="#fffaf0" opacity=".94"/>${emblemAt(pen, 16, 12.4, 7.4)}`;

/** A bottle with a pump. */
export const pump: Draw = (
	pen
) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}${roundLight(`${pen.id}b`, pen.accent)}</defs>
<path d="M8.5 2.6h8.7a2 2 0 0 1 2 2V9h-3.4V5.8H8.5z" fill="url(#${pen.id}b)"/><rect x="12.6" y="8.4" width="6.8" height="4" rx=".8" fill="url(#${pen.id}b)"/>
<rect x="8" y="12" width="16" height="18.5" rx="3.2" fill="url(#${pen.id}a)"/>
<rect x="10.4" y="15.4" width="11.2" height="11.6" rx="1.2" fill="#fffaf0"/>${emblemAt(pen, 16, 20.8, 8)}${gleam(9.1, 14, 1, 14)}`;

/** A bar of soap in its paper band. */
export const soapbar: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<rect x="3" y="13.5" width="26" height="17" rx="4.6" fill="${darker(pen.colour, 0.2)}"/>
<rect x="3" y="10.5" width="26" height="17" rx="4.6" fill="url(#${pen.id}a)"/>
<path d="M10 10.5h12v20H10z" fill="${pen.accent}"/><path d="M10 27.5h12v3H10z" fill="#000" opacity=".16"/>
<circle cx="16" cy="19" r="5" fill="#fffaf0"/>${emblemAt(pen, 16, 19, 6.6)}${gleam(5, 12.4, 4, 1.6)}`;
