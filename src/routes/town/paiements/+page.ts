/** A document, like the rest of the operator's pages. */
export const csr = false;
