import type { Mail } from './mailbox.ts';

const when = new Intl.DateTimeFormat('fr-FR', {
	dateStyle: 'long',
	timeStyle: 'medium',
	timeZone: 'Europe/Paris'
});

/** The demo's mailbox as a page: newest first, codes large enough to copy at a glance. */
export function mailboxPage(mails: readonly Mail[]): string {
	const list = mails.length
		? `<ol>${mails.map(mailEntry).join('')}</ol>`
		: '<p class="empty">Aucun message pour l’instant. Demandez un code pour vous connecter, ou passez une commande\u202f: le message arrivera ici.</p>';
	return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Messages de la démonstration</title>
<style>${style}</style>
</head>
<body>
<header>
<p><a href="/">← La ville</a></p>
<h1>Messages de la démonstration</h1>
<p>Rien n’est vraiment envoyé\u202f: tout ce qui partirait par e-mail se lit ici, le plus récent d’abord.</p>
<p><a class="again" href="/demo/mails">Actualiser</a></p>
</header>
<main>${list}</main>
</body>
</html>`;
}

function mailEntry({ at, to, subject, text }: Mail): string {
	const code = /^\d{6}/.exec(subject)?.[0];
	const body = escapeHtml(text).replace(
		/\bhttps?:\/\/[^\s<]+/g,
		(address) => `<a href="${address}">${address}</a>`
	);
	return `<li><article>
<p class="meta"><b>${escapeHtml(to)}</b> <time datetime="${at}">${when.format(new Date(at))}</time></p>
<h2>${escapeHtml(subject)}</h2>
${code ? `<p class="code">${code}</p>` : ''}
<details${code ? '' : ' open'}><summary>Le message</summary><pre>${body}</pre></details>
</article></li>`;
}

function escapeHtml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;'
	};
	return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const style = `
:root { color-scheme: light dark; --paper: #faf8f4; --card: #fff; --ink: #1f1c18; --soft: #6b635a;
	--line: #e7e1d8; --accent: #0f5c4d }
@media (prefers-color-scheme: dark) { :root { --paper: #171512; --card: #211e1a; --ink: #f3efe8;
	--soft: #b1a89c; --line: #37322c; --accent: #7cc9b5 } }
* { box-sizing: border-box; margin: 0 }
body { font: 17px/1.5 system-ui, sans-serif; background: var(--paper); color: var(--ink);
	max-width: 44rem; margin: 0 auto; padding: 24px 16px 64px }
a { color: var(--accent); text-underline-offset: 3px }
header { display: grid; gap: 8px; margin-bottom: 32px }
h1 { font-size: 28px; line-height: 1.15; letter-spacing: -.01em; margin-top: 8px }
h2 { font-size: 19px; line-height: 1.3 }
.again { display: inline-block; margin-top: 8px; padding: 12px 20px; border-radius: 12px;
	background: var(--accent); color: var(--paper); text-decoration: none; font-weight: 600 }
ol { list-style: none; padding: 0; display: grid; gap: 16px }
article { background: var(--card); border: 1px solid var(--line); border-radius: 16px; padding: 20px;
	display: grid; gap: 8px }
.meta { color: var(--soft); font-size: 15px; display: flex; flex-wrap: wrap; gap: 4px 16px;
	justify-content: space-between }
.meta b { overflow-wrap: anywhere; font-weight: 600 }
.code { font: 700 36px/1.2 ui-monospace, monospace; letter-spacing: .12em; user-select: all }
summary { cursor: pointer; color: var(--soft); padding: 8px 0 }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
.empty { color: var(--soft); padding: 48px 0; text-align: center }`;
