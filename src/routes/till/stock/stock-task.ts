/** What an article was opened for. */
export type StockTask = 'look' | 'received' | 'counted' | 'price' | 'edit';
