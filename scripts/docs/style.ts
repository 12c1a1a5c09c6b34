// The look of the documentation: that of the residents' page, with its inks.
import { dark, light, type Scheme } from '@interkalender/web'

function variables({ inks, ...roles }: Scheme): string {
  return [
    ...Object.entries(roles).map(([name, value]) => `--${name}:${value}`),
    ...inks.map((ink, i) => `--ink-${i + 1}:${ink}`),
  ].join(';')
}

/** What drawings are made with; on a page and in a file of their own. */
export const figureRules = `
.fig text{font-family:Seravek,'Gill Sans Nova',Ubuntu,Calibri,'Source Sans 3','Noto Sans','DejaVu Sans',sans-serif;font-size:13px;fill:var(--text)}
.fig .soft{fill:var(--soft)}
.fig .strong{font-weight:700}
.fig .small{font-size:11px}
.fig .end{text-anchor:end}
.fig .mid{text-anchor:middle}
.fig .line{stroke:var(--line);fill:none}
.fig .edge{stroke:var(--edge);fill:none}
.fig .ink{stroke:var(--ink-1);fill:none;stroke-width:2}
.fig .ink-b{stroke:var(--ink-11);fill:none;stroke-width:2;stroke-dasharray:6 4}
.fig .dot{fill:var(--ink-1)}
.fig .ring{fill:var(--paper);stroke:var(--ink-11);stroke-width:2}
.fig .area{fill:var(--panel)}
.fig .band{fill:var(--ink-1)}
.fig .band-b{fill:var(--ink-11)}
.fig .on,.fig text.on{fill:var(--paper)}
.fig .hatch{fill:url(#hatch)}
.fig .hatching{stroke:var(--edge);stroke-width:1.5}
.fig .chosen{fill:none;stroke:var(--text);stroke-width:2}
`

/** The colours of a drawing in a file of its own, light and dark. */
export const figureColours = `:root{${variables(light)}}@media (prefers-color-scheme:dark){:root{${variables(dark)}}}`

/** style.css */
export const style = `
:root{color-scheme:light dark;${variables(light)};--sans:Seravek,'Gill Sans Nova',Ubuntu,Calibri,'Source Sans 3','Source Sans Pro','Noto Sans','DejaVu Sans',sans-serif;--serif:'Iowan Old Style','Palatino Linotype','URW Palladio L',Palatino,P052,'Noto Serif',serif;--mono:ui-monospace,'Cascadia Code','Source Code Pro',Menlo,Consolas,'DejaVu Sans Mono',monospace}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
@media print{:root{color-scheme:light;${variables({ ...light, paper: '#ffffff' })}}.top,.contents,.turn,.parts,.skip{display:none!important}pre{white-space:pre-wrap}}
*,*::before,*::after{box-sizing:border-box}
html{scroll-padding-block-start:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:1.0625rem/1.6 var(--sans);overflow-wrap:break-word;text-wrap:pretty}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0;padding:0}
a{color:inherit;text-decoration-thickness:.06em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.12em}
:focus-visible{outline:3px solid var(--ink-1);outline-offset:2px;border-radius:2px}
[hidden]{display:none!important}
.skip{position:absolute;inset-block-start:0;inset-inline-start:0;z-index:3;padding:.75rem 1rem;background:var(--text);color:var(--paper);transform:translateY(-110%)}
.skip:focus{transform:none}

.top{display:grid;grid-template-columns:auto 1fr;gap:.25rem .5rem;align-items:center;max-inline-size:82rem;margin-inline:auto;padding:.75rem 1rem;border-block-end:1px solid var(--line);position:relative}
.brand{font:400 1.5rem/1.2 var(--serif);text-decoration:none;padding-block:.4rem}
.ways{display:flex;flex-wrap:wrap;justify-content:flex-end}
.ways a{display:grid;place-items:center;min-block-size:44px;padding-inline:.5rem}
search{grid-column:1/-1;grid-row:2;position:relative}
search label{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
search input{inline-size:100%;min-block-size:44px;padding:.4rem .8rem;border:1.5px solid var(--edge);border-radius:3px;background:var(--paper);color:var(--text);font:inherit}
search input::placeholder{color:var(--soft);opacity:1}
.results:empty{display:none}
.results{position:absolute;inset-inline:0;z-index:2;max-block-size:70vh;overflow:auto;padding:.5rem 1rem;background:var(--paper);border:1.5px solid var(--edge);border-radius:3px;box-shadow:0 6px 24px rgb(0 0 0/.15)}
.results ol{list-style:none}
.results li+li{border-block-start:1px solid var(--line)}
.results a{display:block;padding-block:.55rem;text-decoration:none}
.results a:hover b,.results a:focus b{text-decoration:underline}
.results small{display:block;color:var(--soft);font-size:.875rem;line-height:1.4}

.frame{max-inline-size:82rem;margin-inline:auto;padding-inline:1rem}
main{min-inline-size:0;padding-block:1.5rem 3rem;max-inline-size:46rem}
h1,h2,.brand{font-family:var(--serif);font-weight:400;line-height:1.15;text-wrap:balance}
h1{font-size:clamp(2rem,1.4rem + 3vw,3.25rem);letter-spacing:-.01em;margin-block:.5rem 1.25rem}
h2{font-size:clamp(1.5rem,1.3rem + 1vw,2rem);margin-block:2.75rem .75rem}
h3{font-size:1.1875rem;line-height:1.3;margin-block:2rem .5rem}
h4{font-size:1rem;margin-block:1.5rem .5rem}
.anchor{text-decoration:none}
.anchor:hover,.anchor:focus-visible{text-decoration:underline}
main>p,main>ul,main>ol,main>figure,main>pre,main>.table,main>details,main>blockquote{margin-block:0 1.1rem}
main>h1+p,main>.parts+p{font-size:1.1875rem;line-height:1.5}
main ul,main ol{padding-inline-start:1.4rem}
main li{margin-block:.3rem}
main li>p{margin-block-end:.5rem}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid var(--ink-1)}
code{font-family:var(--mono);font-size:.875em;background:var(--panel);padding:.1em .3em;border-radius:2px;overflow-wrap:anywhere}
pre{overflow-x:auto;padding:.9rem 1.1rem;background:var(--panel);border-inline-start:3px solid var(--ink-2);line-height:1.5}
pre code{padding:0;background:none;font-size:.875rem;overflow-wrap:normal}
pre[data-language=api]{border-inline-start-color:var(--ink-1);white-space:pre-wrap}
pre .quiet{color:var(--soft)}
.table{overflow-x:auto}
table{border-collapse:collapse;inline-size:100%;font-size:.9688rem;line-height:1.45}
th,td{text-align:start;vertical-align:top;padding:.5rem .9rem .5rem 0;border-block-end:1px solid var(--line)}
thead>tr>*{font-weight:600;border-block-end:1.5px solid var(--edge);white-space:nowrap}
td.end,th.end{text-align:end;font-variant-numeric:tabular-nums}
td:first-child code{overflow-wrap:normal}
@media (max-width:40rem){
.keys,.keys tbody{display:block}
.keys thead{position:absolute;clip-path:inset(50%)}
.keys tr{display:grid;grid-template-columns:auto 1fr;gap:0 .9rem;padding-block:.6rem;border-block-end:1px solid var(--line)}
.keys td{padding:0;border:0}
.keys td:last-child{grid-column:1/-1}
}
img{display:block;max-inline-size:100%;block-size:auto}
figure .fig{inline-size:100%;block-size:auto}
figure img{border:1px solid var(--line)}
figure .scroll{overflow-x:auto}
figure .fig{min-inline-size:34rem}
figcaption{margin-block-start:.5rem;color:var(--soft);font-size:.9375rem;line-height:1.45}
summary{cursor:pointer;min-block-size:44px;display:flex;align-items:center;text-decoration:underline;text-underline-offset:.18em}

.parts{font-size:.9375rem;margin-block-end:1.5rem;padding-block-end:.5rem;border-block-end:1px solid var(--line)}
.parts p,.contents p{color:var(--soft);font-size:.9375rem}
.parts ul{display:flex;flex-wrap:wrap;gap:0 1.1rem;list-style:none;padding:0}
.parts li{margin:0}
.parts a{display:inline-block;padding-block:.4rem}
.contents{padding-block:1.5rem 2rem;border-block-start:1px solid var(--line)}
.contents ol,.contents ul{list-style:none;padding:0}
.contents>ol>li{margin-block-end:1.25rem}
.contents p{font-weight:600;color:var(--text)}
.contents a{display:block;padding-block:.5rem;text-decoration:none;line-height:1.3}
.contents a:hover{text-decoration:underline}
.contents [aria-current]{font-weight:650;box-shadow:inset 3px 0 var(--ink-1);padding-inline-start:.75rem}
.turn{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.75rem 2rem;margin-block-start:3.5rem;padding-block-start:1rem;border-block-start:1px solid var(--line)}
.turn a{display:block;padding-block:.35rem;text-decoration-color:var(--edge)}
.turn small{display:block;color:var(--soft)}
.turn [rel=next]{margin-inline-start:auto;text-align:end}
footer{max-inline-size:82rem;margin-inline:auto;padding:1rem;border-block-start:1px solid var(--line);color:var(--soft);font-size:.9375rem}

@media (min-width:48rem){
.top{grid-template-columns:auto minmax(12rem,26rem) 1fr;gap:.25rem 1.5rem}
.brand{grid-row:1}
search{grid-column:2;grid-row:1}
.ways{grid-column:3}
}
@media (min-width:64rem){
.frame{display:grid;grid-template-columns:15.5rem minmax(0,1fr);gap:0 3.5rem}
.contents{grid-column:1;grid-row:1;border:0;font-size:.9688rem}
.contents a{padding-block:.3rem}
main{grid-column:2;grid-row:1}
.to-contents{display:none!important}
}
@media (min-width:80rem){
main:has(>.parts){display:grid;grid-template-columns:minmax(0,46rem) minmax(10rem,13rem);gap:0 3rem;max-inline-size:none;align-content:start}
main:has(>.parts)>*{grid-column:1}
main>.parts{grid-column:2!important;grid-row:1/span 999;border:0;position:sticky;inset-block-start:1rem;align-self:start;max-block-size:calc(100vh - 2rem);overflow:auto;margin-block-start:1rem}
.parts ul{display:block}
.parts a{padding-block:.25rem;line-height:1.3}
}
${figureRules}
`
