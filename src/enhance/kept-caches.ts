/** Names of the caches that the service worker fills and the offline page lists. */
export const KEPT_CACHES = { orders: 'orders-1', pages: 'pages-1', basket: 'basket-1' } as const;
