import { colours, marks } from './style.ts'

const page = `
:root{--sans:Seravek,'Gill Sans Nova',Ubuntu,Calibri,'Source Sans 3','Source Sans Pro','Noto Sans','DejaVu Sans',sans-serif;--serif:'Iowan Old Style','Palatino Linotype','URW Palladio L',Palatino,P052,'Noto Serif',serif}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--text);font:1.0625rem/1.45 var(--sans);overflow-wrap:break-word}
h1,h2,h3,p,dl,dd,fieldset{margin:0;padding:0;border:0;min-inline-size:0}
main{max-inline-size:72rem;margin-inline:auto;padding:1.5rem 1rem 4rem}
header{max-inline-size:46rem;padding-block-end:2rem}
header p+p{margin-block-start:.7rem}
h1,h2{font-family:var(--serif);font-weight:400;line-height:1.1;text-wrap:balance}
h1{font-size:clamp(2.1rem,1.2rem + 4vw,3.5rem);margin-block:1rem .5rem}
h1 .mark{font-size:1.1rem;vertical-align:.35em}
h2{font-size:1.7rem;margin-block:2.5rem 1rem}
h3{font-size:1.3rem;line-height:1.2}
.calendar,.kind,.sources,dt,legend,.latin,.missing,fieldset>label{color:var(--soft)}
.subtitle{font-size:1.25rem}
.review{border-inline-start:3px solid var(--edge);padding-inline-start:.7rem}
.unseen{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
article{display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem 1.5rem;padding-block:1.5rem;border-block-start:1px solid var(--edge);break-inside:avoid}
.dates p+p,.dates div+div,.words p,dl{margin-block-start:.35rem}
.dates{font-size:.9375rem}
.when{font-size:1.0625rem;font-weight:700}
.kind,.sources,.latin{font-size:.9375rem}
.sources{font-size:.8125rem}
dl{display:grid;grid-template-columns:minmax(0,1fr);gap:0 1rem}
dt{font-size:.875rem}
dd+dt{margin-block-start:.35rem}
.name{font-weight:600}
.script{font-size:1.2rem;line-height:1.3}
.latin{margin-inline-start:.75rem}
.missing{display:inline-block;min-inline-size:9rem;border-block-end:1px dotted var(--edge);font-style:italic}
label{display:block}
.ticks{display:flex;gap:1.5rem;padding-block-end:.5rem}
.ticks label{display:flex;align-items:center;gap:.5rem;min-block-size:44px;font-weight:600}
input[type=checkbox]{inline-size:1.35rem;block-size:1.35rem;margin:0;accent-color:var(--ink-1)}
textarea,input[type=text]{display:block;inline-size:100%;padding:.5rem;border:1px solid var(--edge);border-radius:3px;background:var(--paper);color:inherit;font:inherit}
:focus-visible{outline:3px solid var(--ink-1);outline-offset:2px}
.sign{display:grid;grid-template-columns:minmax(0,1fr);gap:0 3rem}
.sign label{margin-block-end:.9rem;font-size:.9375rem;color:var(--soft)}
.sign p{font-size:.9375rem;color:var(--soft);margin-block-start:1rem}
address{font-style:normal}
address span{display:block}
@media (min-width:40rem){dl{grid-template-columns:8.5rem minmax(0,1fr);row-gap:.2rem}dt,dd+dt{margin:.1rem 0 0}.sign{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (min-width:60rem){article{grid-template-columns:11rem minmax(0,1fr) 16rem}}
@media print{
@page{size:A4;margin:16mm 16mm 18mm}
body{font-size:9.5pt}
html{font-size:9pt}
main{padding:0;max-inline-size:none}
header{padding-block-end:4mm}
article{grid-template-columns:33mm minmax(0,1fr) 48mm;gap:0 5mm;padding-block:3.5mm}
dl{grid-template-columns:26mm minmax(0,1fr);row-gap:.4mm}
.ticks label{min-block-size:0}
textarea{border:0;border-radius:0;padding:0;resize:none;block-size:26mm;background:repeating-linear-gradient(transparent 0 6.3mm,var(--edge) 6.3mm 6.5mm);print-color-adjust:exact;-webkit-print-color-adjust:exact}
.more textarea{block-size:32mm}
input[type=text]{border-width:0 0 1px;border-radius:0}
.sign{grid-template-columns:repeat(2,minmax(0,1fr))}
h2{break-after:avoid}
.sign,.more{break-inside:avoid}
}
`

/** The style sheet of the pages for proof-reading, on screen and on paper. */
export const proofStyle: string = `${colours}${marks}${page}`.replace(/\n+/g, '\n').trim()
