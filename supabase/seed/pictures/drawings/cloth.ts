import { darker, lighter } from '../colours.ts';
import { emblemAt, flatLight, type Draw } from './pen.ts';

/** A knitted jumper: `accent` the stripes. */
export const sweater: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M11 4c1 2.5 9 2.5 10 0l4.5 1.8c1.6.7 2.4 2 2.7 3.7l2.3 14.5-4.8 1L23.5 16v13a1.5 1.5 0 0 1-1.5 1.5H10A1.5 1.5 0 0 1 8.5 29V16L6.3 25l-4.8-1L3.8 9.5c.3-1.7 1.1-3 2.7-3.7z" fill="url(#${pen.id}a)"/>
<path d="M8.5 15h15v2.2h-15zM8.5 19h15v1h-15z" fill="${pen.accent}"/><path d="M8.5 27.8h15v2.7h-15z" fill="${darker(pen.colour, 0.16)}"/>
<path d="M11 4c1 2.5 9 2.5 10 0l1.6.6C21 8.5 11 8.5 9.4 4.6z" fill="${darker(pen.colour, 0.22)}"/><g stroke="${darker(pen.colour, 0.22)}" stroke-width=".4" opacity=".5"><path d="M10 28v2.4M12 28v2.4M14 28v2.4M16 28v2.4M18 28v2.4M20 28v2.4M22 28v2.4"/></g>${emblemAt(pen, 16, 12, 6)}`;

/** A shirt with collar and buttons. */
export const shirt: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M11 3h10l5 2c1.5.7 2.3 2 2.6 3.5L30 15l-4.6 1.6L23.5 13v16a1.5 1.5 0 0 1-1.5 1.5H10A1.5 1.5 0 0 1 8.5 29V13l-1.9 3.6L2 15l1.4-6.5C3.7 7 4.5 5.7 6 5z" fill="url(#${pen.id}a)"/>
<path d="M11 3l5 5-4 3.5L9 4.2zM21 3l-5 5 4 3.5 3-7.3z" fill="${lighter(pen.colour, 0.5)}"/><path d="M16 8v22.5" stroke="${darker(pen.colour, 0.24)}" stroke-width=".6"/>
<g fill="${pen.accent}"><circle cx="16" cy="13" r=".8"/><circle cx="16" cy="17.5" r=".8"/><circle cx="16" cy="22" r=".8"/><circle cx="16" cy="26.5" r=".8"/></g>${emblemAt(pen, 20.5, 16, 5)}`;

/** A skirt, wide at the hem. */
export const skirt: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M10 5h12l6.5 22c.3 1-.2 1.7-1.2 2C22 31 10 31 4.7 29c-1-.3-1.5-1-1.2-2z" fill="url(#${pen.id}a)"/><rect x="9.5" y="2.5" width="13" height="4" rx="1" fill="${pen.accent}"/>
<g stroke="${darker(pen.colour, 0.26)}" stroke-width=".7" opacity=".6"><path d="M12 7L8.5 29.5M16 7v23.5M20 7l3.5 22.5"/></g>${emblemAt(pen, 16, 18, 7)}`;

/** A knitted hat with its pompom. */
export const beanie: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<circle cx="16" cy="5.5" r="4" fill="${pen.accent}"/><path d="M4.5 23C4.5 13 9 8 16 8s11.5 5 11.5 15z" fill="url(#${pen.id}a)"/>
<path d="M5 18.5h22v2H4.7z" fill="${pen.accent}" opacity=".85"/><rect x="3" y="22" width="26" height="8" rx="2.6" fill="${lighter(pen.colour, 0.14)}"/>
<g stroke="${darker(pen.colour, 0.3)}" stroke-width=".6" opacity=".5"><path d="M7 23v6M10 23v6M13 23v6M16 23v6M19 23v6M22 23v6M25 23v6"/></g>`;

/** Folded cloth, three layers: towels, sheets, fabric. */
export const stack: Draw = (pen) => {
	const fold = (y: number, fill: string): string =>
		`<rect x="3" y="${y}" width="26" height="7.6" rx="3.4" fill="${fill}"/><path d="M6 ${y + 3.8}h20" stroke="#000" stroke-width=".5" opacity=".12"/>`;
	return `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>${fold(22.9, darker(pen.colour, 0.14))}${fold(15.8, pen.accent)}${fold(8.7, `url(#${pen.id}a)`)}${emblemAt(pen, 16, 11.5, 9)}`;
};

/** A cushion with an emblem. */
export const cushion: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M4 6c4 1.5 20 1.5 24 0 2.5-.8 3.4.6 2.6 2.6-1.6 4-1.6 13.8 0 17.8.8 2-.1 3.9-2.6 3.1-4-1.3-20-1.3-24 0-2.5.8-3.4-1.1-2.6-3.1 1.6-4 1.6-13.8 0-17.8C.6 6.6 1.5 5.2 4 6z" fill="url(#${pen.id}a)"/>
<path d="M5.5 8.5c4 1 17 1 21 0-1.2 4.5-1.2 13.5 0 18-4-1-17-1-21 0 1.2-4.5 1.2-13.5 0-18z" fill="none" stroke="${pen.accent}" stroke-width=".7" stroke-dasharray="1.2 .9"/>${emblemAt(pen, 16, 17.5, 13)}`;

/** A belt rolled up: `accent` the buckle. */
export const belt: Draw = (pen) =>
	`<g fill="none" stroke-linecap="round"><circle cx="15" cy="19" r="9.5" stroke="${darker(pen.colour, 0.25)}" stroke-width="5.2"/><circle cx="15" cy="18" r="9.5" stroke="${pen.colour}" stroke-width="5.2"/><path d="M15 8.5h13" stroke="${lighter(pen.colour, 0.1)}" stroke-width="5.2"/><circle cx="15" cy="18" r="9.5" stroke="#fff" stroke-width=".5" stroke-dasharray="1 1" opacity=".6"/><rect x="22" y="4" width="7.5" height="9" rx="1.5" stroke="${pen.accent}" stroke-width="1.7"/></g>`;

/** A button with four holes. */
export const button: Draw = (
	pen
) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}${flatLight(`${pen.id}b`, pen.accent)}</defs>
<circle cx="12" cy="14" r="10.5" fill="url(#${pen.id}a)"/><circle cx="12" cy="14" r="8" fill="none" stroke="${darker(pen.colour, 0.24)}" stroke-width="1"/><g fill="${darker(pen.colour, 0.6)}"><circle cx="10" cy="12" r="1.3"/><circle cx="14" cy="12" r="1.3"/><circle cx="10" cy="16" r="1.3"/><circle cx="14" cy="16" r="1.3"/></g>
<circle cx="23" cy="23.5" r="7" fill="url(#${pen.id}b)"/><circle cx="23" cy="23.5" r="5.2" fill="none" stroke="${darker(pen.accent, 0.24)}" stroke-width=".8"/><g fill="${darker(pen.accent, 0.6)}"><circle cx="21.6" cy="22.2" r=".9"/><circle cx="24.4" cy="22.2" r=".9"/><circle cx="21.6" cy="24.9" r=".9"/><circle cx="24.4" cy="24.9" r=".9"/></g>`;

/** A bicycle helmet: `accent` the vents and the strap. */
export const helmet: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M7 23c2 5 6 7 10 7" stroke="${pen.accent}" stroke-width="1.4" fill="none"/><path d="M24 23c-1.5 5-4 7-7 7" stroke="${pen.accent}" stroke-width="1.4" fill="none"/><rect x="14.5" y="28.6" width="5" height="2" rx=".8" fill="${pen.accent}"/>
<path d="M1.5 20C2 11 8 5 16.5 5 25 5 30 11.5 30.5 20.5c.1 2-1 3-3 2.8l-22-1c-2.6-.1-4-.6-4-2.3z" fill="url(#${pen.id}a)"/>
<g fill="${pen.accent}" opacity=".85"><path d="M8 13c1.5-2.8 3.5-4.6 6-5.6l-1.6 6.8z"/><path d="M16 7c2.6-.2 4.6.4 6.5 1.6l-5 5.8z"/><path d="M24.5 10.5c1.6 1.6 2.6 3.4 3.2 5.6l-6.4-1z"/><path d="M5 18.5l6-2 6 .6-1.5 2.7z"/><path d="M19.5 18l8 .8-.4 1.9-8-.7z"/></g>
<path d="M5 14c2-4 5-6.4 9-7.3" stroke="#fff" stroke-width="1.1" opacity=".5" fill="none" stroke-linecap="round"/>`;
