import { darker, lighter } from '../colours.ts';
import { emblemAt, flatLight, gleam, roundLight, type Draw } from './pen.ts';

/** A mug with an emblem: `accent` its rim and handle. */
export const mug: Draw = (pen) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M22 12h3.5a5 5 0 0 1 0 12.5H22" fill="none" stroke="${darker(pen.colour, 0.18)}" stroke-width="3"/>
<path d="M4 8h20v19a3.5 3.5 0 0 1-3.5 3.5h-13A3.5 3.5 0 0 1 4 27z" fill="url(#${pen.id}a)"/><ellipse cx="14" cy="8" rx="10" ry="2.8" fill="${darker(pen.colour, 0.4)}"/><ellipse cx="14" cy="8" rx="10" ry="2.8" fill="none" stroke="${pen.accent}" stroke-width="1"/>${emblemAt(pen, 13.6, 19.6, 10.5)}${gleam(5.6, 12, 1, 14)}`;

/** A plate seen from above: `accent` the line on the rim. */
export const plate: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<circle cx="16" cy="17.5" r="14" fill="${darker(pen.colour, 0.22)}"/><circle cx="16" cy="16.5" r="14" fill="url(#${pen.id}a)"/><circle cx="16" cy="16.5" r="12.4" fill="none" stroke="${pen.accent}" stroke-width="1.1"/>
<circle cx="16" cy="16.5" r="9" fill="${lighter(pen.colour, 0.24)}"/><circle cx="16" cy="16.5" r="9" fill="none" stroke="${darker(pen.colour, 0.14)}" stroke-width=".5"/>${emblemAt(pen, 16, 16.5, 10.5)}`;

/** A bowl: `accent` the band. */
export const bowl: Draw = (pen) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M2 12h28c0 9-4.5 14.5-9 16v2.5H11V28C6.5 26.5 2 21 2 12z" fill="url(#${pen.id}a)"/><ellipse cx="16" cy="12" rx="14" ry="4.2" fill="${lighter(pen.colour, 0.5)}"/><ellipse cx="16" cy="12.5" rx="12.4" ry="3.2" fill="${darker(pen.colour, 0.24)}"/>
<path d="M3.2 18.5c6 3 19.6 3 25.6 0l-.7 2.3c-6 2.8-18.2 2.8-24.2 0z" fill="${pen.accent}"/>${emblemAt(pen, 16, 10, 11)}`;

/** A vase, holding the emblem. */
export const vase: Draw = (
	pen
) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}</defs>${emblemAt(pen, 16, 8.5, 15)}
<path d="M11.5 13h9c0 3 4.5 4.5 4.5 10 0 4.5-2.5 7.5-5 7.5h-8c-2.5 0-5-3-5-7.5 0-5.5 4.5-7 4.5-10z" fill="url(#${pen.id}a)"/><path d="M7.5 21.5c5 1.6 12 1.6 17 0l.3 1.8c-5.3 1.7-12.3 1.7-17.6 0z" fill="${pen.accent}"/><ellipse cx="16" cy="13" rx="4.5" ry="1.2" fill="${darker(pen.colour, 0.35)}"/>`;

/** A table lamp: `accent` the foot. */
export const lamp: Draw = (
	pen
) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}${roundLight(`${pen.id}b`, pen.accent)}</defs>
<path d="M14.6 15h2.8v8h-2.8z" fill="${darker(pen.accent, 0.2)}"/><path d="M11 24c0-2.5 2.5-4 5-4s5 1.5 5 4l1.5 6.5h-13z" fill="url(#${pen.id}b)"/>
<path d="M10.5 2h11l5.5 14.5H5z" fill="url(#${pen.id}a)"/><path d="M5 16.5h22l-.4-1.2H5.4z" fill="#fff3c4"/><ellipse cx="16" cy="17" rx="8" ry="1.3" fill="#ffe9a3" opacity=".8"/>`;

/** A chopping board. */
export const board: Draw = (
	pen
) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs><g transform="rotate(18 16 16)"><path d="M13.5 1h5v6.5H23a2.5 2.5 0 0 1 2.5 2.5v18a2.5 2.5 0 0 1-2.5 2.5H9A2.5 2.5 0 0 1 6.5 28V10A2.5 2.5 0 0 1 9 7.5h4.5z" fill="url(#${pen.id}a)"/><circle cx="16" cy="4" r="1.1" fill="${darker(pen.colour, 0.5)}"/>
<g stroke="${darker(pen.colour, 0.24)}" stroke-width=".5" fill="none" opacity=".7"><path d="M10 9c1 6-1 13 0 20M15 9c-1 6 1 13 0 20M20.5 9c1 7-1 13 0 20"/></g></g>${emblemAt(pen, 17, 20, 11)}`;

/** A candle in a glass: `accent` the wax. */
export const candlejar: Draw = (pen) => `<defs>${roundLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M16 1.5c2.6 3.5 3.6 5 3.6 6.8a3.6 3.6 0 0 1-7.2 0c0-1.8 1-3.3 3.6-6.8z" fill="#ffb02e"/><path d="M16 5c1.3 1.8 1.8 2.6 1.8 3.7a1.8 1.8 0 0 1-3.6 0c0-1.1.5-1.9 1.8-3.7z" fill="#fff3b0"/>
<rect x="15.5" y="10.5" width="1" height="3" fill="#5b4636"/><path d="M5.5 12h21v15.5a3 3 0 0 1-3 3h-15a3 3 0 0 1-3-3z" fill="url(#${pen.id}a)"/><ellipse cx="16" cy="12.6" rx="10.5" ry="2.2" fill="${pen.accent}"/>
<rect x="9.5" y="17" width="13" height="10.5" rx="1.3" fill="#fffaf0"/>${emblemAt(pen, 16, 22.2, 8.4)}${gleam(7, 15, 1.1, 13)}`;

/** Drop earrings: `colour` the metal, `accent` the stones. */
export const earrings: Draw = (pen) => {
	const one = (x: number): string =>
		`<path d="M${x} 3.5a2.5 2.5 0 1 1-2.5 3" fill="none" stroke="${pen.colour}" stroke-width="1.2"/><circle cx="${x}" cy="10.5" r="1.4" fill="${lighter(pen.colour, 0.3)}"/><path d="M${x} 12c3 4.5 5 7.5 5 11a5 5 0 0 1-10 0c0-3.5 2-6.5 5-11z" fill="${darker(pen.colour, 0.1)}"/><path d="M${x} 14.6c2.2 3.2 3.6 5.6 3.6 8.2a3.6 3.6 0 0 1-7.2 0c0-2.6 1.4-5 3.6-8.2z" fill="${pen.accent}"/><ellipse cx="${x - 1.2}" cy="21" rx=".8" ry="2" fill="#fff" opacity=".6"/>`;
	return `${one(8.5)}${one(23.5)}`;
};

/** A chain with a pendant: the emblem, or a stone. */
export const pendant: Draw = (
	pen
) => `<path d="M4 2c0 12 5 17.5 12 17.5S28 14 28 2" fill="none" stroke="${pen.colour}" stroke-width="1.3" stroke-dasharray="1.8 .7"/><circle cx="16" cy="19.8" r="1.6" fill="none" stroke="${darker(pen.colour, 0.1)}" stroke-width="1"/>
<circle cx="16" cy="25.5" r="5" fill="${pen.colour}"/><circle cx="16" cy="25.5" r="3.9" fill="${pen.accent}"/><path d="M13.8 24c.6-1 1.4-1.5 2.4-1.5" stroke="#fff" stroke-width=".9" opacity=".8" fill="none" stroke-linecap="round"/>${emblemAt(pen, 16, 25.5, 6.4)}`;

/** A bangle with stones. */
export const bracelet: Draw = (
	pen
) => `<g fill="none"><ellipse cx="16" cy="19" rx="12.5" ry="9" stroke="${darker(pen.colour, 0.3)}" stroke-width="3.6"/><ellipse cx="16" cy="17.8" rx="12.5" ry="9" stroke="${pen.colour}" stroke-width="3.6"/><path d="M4.5 14.5C6.5 10.5 11 8.6 16 8.6" stroke="#fff" stroke-width="1" opacity=".7" stroke-linecap="round"/></g>
<g fill="${pen.accent}"><circle cx="16" cy="26.8" r="2.3"/><circle cx="10.2" cy="25.5" r="1.7"/><circle cx="21.8" cy="25.5" r="1.7"/></g><g fill="#fff" opacity=".7"><circle cx="15.3" cy="26" r=".6"/><circle cx="9.7" cy="25" r=".5"/><circle cx="21.3" cy="25" r=".5"/></g>`;
