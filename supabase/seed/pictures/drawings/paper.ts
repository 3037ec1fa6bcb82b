import { darker, lighter } from '../colours.ts';
import { emblemAt, flatLight, type Draw } from './pen.ts';

/** A standing book: `colour` the cover, `accent` the title's lines. */
export const book: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<path d="M25 3.5l2.5 2v23.5l-2.5 1.5z" fill="#efe6d4"/><path d="M25.8 4.5v25M26.6 5v24" stroke="#cdbf9f" stroke-width=".3"/>
<rect x="5" y="1.5" width="20.5" height="29" rx="1.2" fill="url(#${pen.id}a)"/><rect x="5" y="1.5" width="3" height="29" rx="1" fill="${darker(pen.colour, 0.28)}"/>
<rect x="10.5" y="5" width="12.5" height="1.8" rx=".9" fill="${pen.accent}"/><rect x="12" y="8" width="9.5" height="1.2" rx=".6" fill="${pen.accent}" opacity=".8"/>
<circle cx="16.8" cy="17.8" r="6.6" fill="#fffaf0" opacity=".94"/>${emblemAt(pen, 16.8, 17.8, 9)}<rect x="13.3" y="27" width="7" height="1" rx=".5" fill="${pen.accent}" opacity=".8"/>`;

/** A magazine, wide picture under its title. */
export const magazine: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<g transform="rotate(-5 16 16)"><rect x="6.5" y="2.5" width="21" height="28" rx=".6" fill="#e7decb"/><rect x="5" y="1.5" width="21" height="28" rx=".6" fill="url(#${pen.id}a)"/>
<rect x="7" y="3.5" width="17" height="3.8" rx=".6" fill="${pen.accent}"/><rect x="7" y="9" width="17" height="15" fill="${lighter(pen.colour, 0.7)}"/>${emblemAt(pen, 15.5, 16.5, 12)}
<rect x="7" y="25.5" width="9" height="1" fill="#fff"/><rect x="7" y="27.2" width="6" height="1" fill="#fff" opacity=".7"/></g>`;

/** A record half out of its sleeve: `accent` the label in the middle. */
export const vinyl: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<circle cx="20.5" cy="17.5" r="11" fill="#23201f"/><g fill="none" stroke="#4a4543" stroke-width=".4"><circle cx="20.5" cy="17.5" r="9.5"/><circle cx="20.5" cy="17.5" r="8"/><circle cx="20.5" cy="17.5" r="6.5"/></g>
<circle cx="20.5" cy="17.5" r="4" fill="${pen.accent}"/><circle cx="20.5" cy="17.5" r=".8" fill="#23201f"/><path d="M27 10l3 3.5-6 2z" fill="#fff" opacity=".14"/>
<rect x="1.5" y="6" width="21" height="23.5" rx=".8" fill="url(#${pen.id}a)"/><rect x="3.5" y="8" width="9" height="1.6" rx=".8" fill="${pen.accent}"/><circle cx="12" cy="19" r="7.4" fill="#fffaf0" opacity=".92"/>${emblemAt(pen, 12, 19, 10)}`;

/** A greeting card before its envelope. */
export const greeting: Draw = (pen) => `<defs>${flatLight(`${pen.id}a`, pen.colour)}</defs>
<g transform="rotate(6 20 20)"><rect x="9" y="10" width="21" height="16" rx="1" fill="${pen.accent}"/><path d="M9 11l10.5 8L30 11" stroke="${darker(pen.accent, 0.25)}" stroke-width=".8" fill="none"/></g>
<g transform="rotate(-6 12 18)"><rect x="3" y="5" width="17" height="24" rx="1" fill="#fffaf0"/><rect x="4.2" y="6.2" width="14.6" height="21.6" rx=".6" fill="url(#${pen.id}a)"/><circle cx="11.5" cy="15.5" r="6" fill="#fffaf0" opacity=".94"/>${emblemAt(pen, 11.5, 15.5, 8.6)}<rect x="7.5" y="24" width="8" height="1.2" rx=".6" fill="#fffaf0"/></g>`;
