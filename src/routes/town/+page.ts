/** A document for now: what the operator does here is reading. */
export const csr = false;
