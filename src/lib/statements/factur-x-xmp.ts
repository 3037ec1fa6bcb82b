/** The name Factur-X gives the data inside the document. */
export const FACTUR_X_FILE = 'factur-x.xml';

const NAMESPACE = 'urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#';

const PROPERTIES: [name: string, value: string, description: string][] = [
	['DocumentFileName', FACTUR_X_FILE, 'The name of the embedded XML document'],
	['DocumentType', 'INVOICE', 'The type of the hybrid document'],
	['Version', '1.0', 'The version of the standard the embedded XML document follows'],
	['ConformanceLevel', 'EN 16931', 'The profile the embedded XML document follows']
];

/**
 * What makes a PDF/A-3 a Factur-X: its properties in the XMP packet, and the extension schema that
 * declares them, without which PDF/A forbids them.
 */
export const FACTUR_X_XMP = `
<rdf:Description rdf:about="" xmlns:fx="${NAMESPACE}">
	${PROPERTIES.map(([name, value]) => `<fx:${name}>${value}</fx:${name}>`).join('\n\t')}
</rdf:Description>
<rdf:Description rdf:about=""
	xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
	xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
	xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
	<pdfaExtension:schemas>
		<rdf:Bag>
			<rdf:li rdf:parseType="Resource">
				<pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
				<pdfaSchema:namespaceURI>${NAMESPACE}</pdfaSchema:namespaceURI>
				<pdfaSchema:prefix>fx</pdfaSchema:prefix>
				<pdfaSchema:property>
					<rdf:Seq>
						${PROPERTIES.map(declaration).join('\n\t\t\t\t\t\t')}
					</rdf:Seq>
				</pdfaSchema:property>
			</rdf:li>
		</rdf:Bag>
	</pdfaExtension:schemas>
</rdf:Description>
`;

function declaration([name, , description]: (typeof PROPERTIES)[number]): string {
	return [
		'<rdf:li rdf:parseType="Resource">',
		`<pdfaProperty:name>${name}</pdfaProperty:name>`,
		'<pdfaProperty:valueType>Text</pdfaProperty:valueType>',
		'<pdfaProperty:category>external</pdfaProperty:category>',
		`<pdfaProperty:description>${description}</pdfaProperty:description>`,
		'</rdf:li>'
	].join('');
}
