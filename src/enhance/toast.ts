let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows one of the messages the layout brought along in `<template data-toast-message="…">`
 * (written on the server, so in the reader's language) in its status region, for eight seconds.
 */
export function toast(message: string): void {
	const region = document.querySelector<HTMLElement>('[data-toast]');
	const template = document.querySelector<HTMLTemplateElement>(
		`template[data-toast-message="${message}"]`
	);
	if (!region || !template) return;
	region.replaceChildren(template.content.cloneNode(true));
	clearTimeout(timer);
	timer = setTimeout(() => hide(region), 8000);
}

/** Never takes a message away from under somebody's finger or focus. */
function hide(region: HTMLElement): void {
	if (region.matches(':hover, :focus-within')) timer = setTimeout(() => hide(region), 2000);
	else region.replaceChildren();
}
