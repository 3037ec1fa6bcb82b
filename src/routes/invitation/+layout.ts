/** A document: an invitation is taken without a script. */
export const csr = false;
