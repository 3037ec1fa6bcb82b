/** The mail that carries a sign-in code; hosted Supabase sends ../templates/sign-in-code.html. */
export function signInMail(code: string): { subject: string; text: string } {
	return {
		subject: `${code} est votre code`,
		text: [
			'Bonjour,',
			'',
			`Votre code pour vous connecter : ${code}`,
			'Il sert une fois et reste valable dix minutes. Si vous n’avez rien demandé, ignorez ce message.',
			'',
			'—',
			`Your sign-in code: ${code}`,
			'It works once and for ten minutes. If you did not ask for it, ignore this message.'
		].join('\n')
	};
}
