import { enhanceAddForms } from './add-to-basket.ts';
import { showBasketBadge } from './basket-badge.ts';
import { offerInstall } from './install.ts';
import { registerServiceWorker } from './register-worker.ts';
import { followVariant } from './variant-price.ts';

// Each on its own: one that fails leaves its form or link working as without JavaScript.
for (const enhance of [
	showBasketBadge,
	enhanceAddForms,
	followVariant,
	offerInstall,
	registerServiceWorker
]) {
	try {
		enhance();
	} catch (failure) {
		console.error(failure);
	}
}
