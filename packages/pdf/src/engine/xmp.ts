/** What the metadata packet of a file says. */
export interface Metadata {
  readonly title: string
  readonly author: string
  readonly lang: string
  readonly date: Date
  /** Two UUIDs: the work, and this state of it. */
  readonly document: string
  readonly instance: string
  /** The standards the file keeps, if it has been made to keep one. */
  readonly conformance: readonly ('PDF/X-4' | 'PDF/UA-1')[]
}

/** The metadata packet, in which archives, presses and screen readers look for title and standard. */
export function xmpPacket(data: Metadata): string {
  const date = `${data.date.toISOString().slice(0, 19)}Z`
  const x = data.conformance.includes('PDF/X-4')
  const ua = data.conformance.includes('PDF/UA-1')
  const properties = [
    '<dc:format>application/pdf</dc:format>',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(data.title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(data.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(data.lang)}</rdf:li></rdf:Bag></dc:language>`,
    '<xmp:CreatorTool>Interkalender</xmp:CreatorTool>',
    ...['Create', 'Modify', 'Metadata'].map((kind) => `<xmp:${kind}Date>${date}</xmp:${kind}Date>`),
    `<xmpMM:DocumentID>uuid:${data.document}</xmpMM:DocumentID>`,
    `<xmpMM:InstanceID>uuid:${data.instance}</xmpMM:InstanceID>`,
    '<xmpMM:RenditionClass>default</xmpMM:RenditionClass>',
    '<xmpMM:VersionID>1</xmpMM:VersionID>',
    '<pdf:Producer>Interkalender</pdf:Producer>',
    '<pdf:Trapped>False</pdf:Trapped>',
    ...(x ? ['<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>'] : []),
    ...(ua ? ['<pdfuaid:part>1</pdfuaid:part>'] : []),
  ]
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"',
    ...(x ? [' xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"'] : []),
    ...(ua ? [' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"'] : []),
    ' xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    ...properties,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/**
 * Blanks what a finished file says about the standards it keeps: spaces take the place of the
 * words, so that every byte behind them stays where the table of cross-references has it.
 */
export function retractClaims(bytes: Uint8Array): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (const [from, to] of [
    ['<pdfxid:GTS_PDFXVersion>', '</pdfxid:GTS_PDFXVersion>'],
    ['<pdfuaid:part>', '</pdfuaid:part>'],
  ] as const) {
    const start = file.indexOf(from)
    if (start >= 0) file.fill(' ', start, file.indexOf(to, start) + to.length)
  }
}
