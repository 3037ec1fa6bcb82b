/** Options pdfkit 0.20 takes and its published types do not name yet. */
declare namespace PDFKit.Mixins {
	interface StructureElementOptions {
		/** Which cells a table's head speaks for. */
		scope?: 'Column' | 'Row';
	}
	interface PDFAttachmentOptions {
		/** How the file relates to the document (AFRelationship of PDF/A-3). */
		relationship?: 'Alternative' | 'Data' | 'Source' | 'Supplement' | 'Unspecified';
	}
}
