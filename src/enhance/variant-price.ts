/**
 * When another variant is chosen, elements marked `data-follows="x"` take the text of the chosen
 * input's `data-variant-x`. An element whose text becomes empty is hidden.
 */
export function followVariant(): void {
	document.addEventListener('change', (event) => {
		const chosen = event.target;
		if (chosen instanceof HTMLInputElement && chosen.name === 'variant') show(chosen);
	});
	// Back to this page: the browser puts the earlier choice back without telling.
	addEventListener('pageshow', () => {
		const chosen = document.querySelector<HTMLInputElement>('input[name="variant"]:checked');
		if (chosen && !chosen.defaultChecked) show(chosen);
	});
}

function show(chosen: HTMLInputElement): void {
	for (const element of document.querySelectorAll<HTMLElement>('[data-follows]')) {
		const text = chosen.getAttribute(`data-variant-${element.dataset['follows'] ?? ''}`);
		if (text === null) continue;
		element.textContent = text;
		element.hidden = text === '';
	}
}
