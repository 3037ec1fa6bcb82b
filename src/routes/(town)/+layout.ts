/** Public pages are documents: the framework does not run in the browser. */
export const csr = false;
