import { existsSync } from 'node:fs'
import { runTool } from './pdf.ts'

/**
 * What PDFBox says of fonts, streams, outlines and metadata. Left out is what only PDF/A-1 asks
 * for: a profile for screens' colours, glyph lists of subsets, and no other words than its own.
 */
export function pdfboxComplaints(bytes: Uint8Array): string[] | undefined {
  const folder = '/usr/share/java'
  const jars = 'preflight pdfbox2 xmpbox fontbox2 commons-logging jaxb-api javax.activation'
    .split(' ')
    .map((name) => `${folder}/${name}.jar`)
  const missing = jars.filter((jar) => !existsSync(jar))
  if (missing.length > 0) {
    if (process.env.CI) throw new Error(`${missing} missing; CI has to install libpdfbox2-java`)
    console.warn('PDFBox (libpdfbox2-java) is missing: this check was not made')
    return undefined
  }
  const validator = 'org.apache.pdfbox.preflight.Validator_A1b'
  const told = runTool('java', bytes, ['-cp', jars.join(':'), validator], 'utf8', [0, 255])
  const onlyOfA1 = [
    /^2\.4\.[123] : Invalid Color space/,
    /The S entry of the OutputIntent isn't GTS_PDFA1/,
    /The CIDSet entry is missing for the Composite Subset/,
    /No type defined for \{http:\/\/ns\.adobe\.com\/pdf\/1\.3\/\}Trapped/,
  ]
  return told
    ?.split('\n')
    .filter((line) => /^\d/.test(line) && !onlyOfA1.some((known) => known.test(line)))
}
