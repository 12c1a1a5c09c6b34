import { groups, type MarkShape, monthInks } from '@interkalender/edition'
import { dark, light, type Scheme } from './palette.ts'
import { printStyle } from './print-style.ts'

function variables({ inks, ...roles }: Scheme): string {
  return [
    ...Object.entries(roles).map(([name, value]) => `--${name}:${value}`),
    ...inks.map((ink, i) => `--ink-${i + 1}:${ink}`),
  ].join(';')
}

/** The inks, light, dark and on paper. */
export const colours: string = `
:root{color-scheme:light dark;${variables(light)}}
@media (prefers-color-scheme:dark){:root{${variables(dark)}}}
@media print{:root{color-scheme:light;${variables({ ...light, paper: '#ffffff' })}}}
${light.inks.map((_, i) => `.ink-${i + 1}{--ink:var(--ink-${i + 1})}`).join('')}
${Object.entries(groups)
  .map(([name, { ink }]) => {
    const month = monthInks.indexOf(ink) + 1
    return `.g-${name}{--mark:${month > 0 ? `var(--ink-${month})` : 'var(--text)'}}`
  })
  .join('')}
`

/** Outlines of the marks' shapes; the letters lie on them. */
const shapes: Readonly<Record<MarkShape, string>> = {
  square: 'border-radius:.15em',
  arch: 'border-radius:1em 1em .1em .1em/1.3em 1.3em .1em .1em',
  hexagon: 'clip-path:polygon(0 50%,22% 0,78% 0,100% 50%,78% 100%,22% 100%)',
  circle: 'border-radius:50%;inline-size:2.3em',
  shield: 'border-radius:.1em .1em 1em 1em/.1em .1em 1.3em 1.3em',
  house: 'clip-path:polygon(0 100%,0 26%,50% 0,100% 26%,100% 100%);padding-block-start:.3em',
  pill: 'border-radius:2em;block-size:1.85em',
  lozenge: 'clip-path:polygon(0 50%,30% 0,70% 0,100% 50%,70% 100%,30% 100%);inline-size:2.9em',
  leaf: 'border-radius:.1em 1em .1em 1em',
  slant: 'clip-path:polygon(16% 0,100% 0,84% 100%,0 100%);inline-size:2.7em',
  frame: 'border-radius:0',
}

/** The marks of the traditions. */
export const marks: string = `
.mark{display:inline-grid;place-items:center;box-sizing:border-box;inline-size:2.4em;block-size:2.15em;font-family:var(--sans);font-size:.75rem;font-weight:700;line-height:1;letter-spacing:.02em;color:var(--paper);background:var(--mark);position:relative;isolation:isolate;vertical-align:middle;flex:none;print-color-adjust:exact;-webkit-print-color-adjust:exact}
${Object.entries(groups)
  .map(([name, { shape }]) => `.mark.g-${name}{${shapes[shape]}}`)
  .join('')}
.mark.g-civil,.mark.quiet{color:var(--text);background:var(--text)}
.mark.g-civil::before,.mark.quiet::before{content:'';position:absolute;z-index:-1;inset:1.5px;background:var(--paper);border-radius:inherit;clip-path:inherit}
@media (forced-colors:active){.mark{clip-path:none!important;border:1px solid}.mark.quiet{border-style:dashed}}
`

const page = `
:root{--sans:Seravek,'Gill Sans Nova',Ubuntu,Calibri,'Source Sans 3','Source Sans Pro','Noto Sans','DejaVu Sans',sans-serif;--serif:'Iowan Old Style','Palatino Linotype','URW Palladio L',Palatino,P052,'Noto Serif',serif}
*,*::before,*::after{box-sizing:border-box}
html{scroll-padding-block-start:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--text);font:1.0625rem/1.55 var(--sans);overflow-wrap:break-word;text-wrap:pretty}
h1,h2,h3,h4,h5,h6,p,ul,ol,dl,dd{margin:0;padding:0}
h1,h2,h3,.sheet-title{font-family:var(--serif);font-weight:400;line-height:1.1;text-wrap:balance}
h4,h5,h6{font-size:1em}
ul.plain,ol.plain,.feeds,.feasts,.days,.languages ul,.overview ol,.choice{list-style:none}
a{color:inherit;text-decoration-thickness:.06em;text-underline-offset:.18em}
:is(:focus-visible,[type=date]:focus-within){outline:3px solid var(--ink-1);outline-offset:2px;border-radius:2px}
.unseen{position:absolute;inline-size:1px;block-size:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft{color:var(--soft)}
.measure{max-inline-size:40rem}
.wrap{max-inline-size:72rem;margin-inline:auto;padding-inline:1rem}
.definitions{position:absolute}
.skip{position:absolute;inset-block-start:0;inset-inline-start:0;z-index:2;padding:.75rem 1rem;background:var(--text);color:var(--paper);transform:translateY(-110%)}
.skip:focus{transform:none}
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}

.button,.filter button{display:inline-flex;align-items:center;justify-content:center;min-block-size:44px;padding:.5rem 1.1rem;border:1.5px solid var(--edge);border-radius:3px;background:none;color:var(--text);font:inherit;text-decoration:none;line-height:1.2;cursor:pointer}
.button:hover,.filter button:hover{border-color:var(--text);background:var(--panel)}
.button.strong{background:var(--ink-1);border-color:var(--ink-1);color:var(--paper);font-weight:600}
.button.strong:hover{background:var(--text);border-color:var(--text)}

.masthead{padding-block:1rem 2.5rem}
.languages ul{display:flex;flex-wrap:wrap;justify-content:flex-end;gap:.25rem}
.languages a{display:grid;place-items:center;min-inline-size:44px;min-block-size:44px;padding-inline:.6rem}
.languages [aria-current]{text-decoration:none;font-weight:600;box-shadow:inset 0 -2px var(--text)}
h1{font-size:clamp(2.1rem,1.2rem + 4vw,4rem);letter-spacing:-.012em;max-inline-size:16em;margin-block:1.5rem 1.25rem}
.intro{font-size:clamp(1.125rem,1rem + .5vw,1.3125rem);line-height:1.5;max-inline-size:42rem}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-block-start:1.75rem}

.first{display:flex;flex-wrap:wrap;align-items:flex-start;gap:2.25rem 4rem}
.first>div{flex:5 1 32rem;min-inline-size:0}
.first>.today{flex:3 1 20rem}
.overview ol{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:.5rem;padding-inline:1rem}
.overview a{display:block;color:var(--ink);text-decoration:none;font-size:.9375rem}
.overview a span{display:block;padding-block:.45rem .6rem}
.overview a:hover span{text-decoration:underline}
.overview p{margin-block-start:.5rem;font-size:.9375rem}
.cloth{display:block;inline-size:100%;block-size:auto;aspect-ratio:124/80;background:var(--panel);print-color-adjust:exact;-webkit-print-color-adjust:exact}
[dir=rtl] .cloth{transform:scaleX(-1)}
symbol path,pattern path{fill:none;stroke:var(--mark)}
symbol path{stroke-width:.86}
pattern path{stroke-width:.9;opacity:.5}
@media (min-width:36rem){.overview ol{grid-template-columns:repeat(6,minmax(0,1fr))}}
@media (min-width:60rem){.overview ol{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:0;padding:0}.overview a{font-size:clamp(.75rem,1.3vw,.9375rem)}.overview .cloth{aspect-ratio:124/170}.overview a span{padding-inline:.15rem;text-align:center}.overview .wrap{padding-block-start:.25rem}}

main>section{padding-block:3.5rem 0}
h2{font-size:clamp(1.9rem,1.4rem + 2vw,2.75rem);margin-block-end:1rem}
h2:focus{outline:none}
section>h3,.filter h3{font-size:1.4rem;margin-block:2.25rem .75rem}

.feed-all{display:grid;grid-template-columns:1fr auto 44px;gap:.25rem .75rem;align-items:center;margin-block-start:1.5rem;padding:1rem 1.25rem;background:var(--panel);max-inline-size:44rem}
.feeds{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));column-gap:2rem}
.feed{display:grid;grid-template-columns:2.2rem minmax(0,1fr) auto 44px;gap:0 .6rem;align-items:center;padding-block:.35rem;border-block-start:1px solid var(--line);align-content:start}
.feed:has(>.below[open]){grid-column:1/-1;grid-template-columns:2.2rem minmax(0,1fr) auto 44px}
.feed>p{display:flex;align-items:center;min-block-size:44px;line-height:1.25;hyphens:auto}
.feed .button{padding-inline:.7rem;font-size:.9375rem;border-color:transparent;text-decoration:underline;text-underline-offset:.18em}
.feed .button:hover{border-color:var(--edge)}
.feed,.feed-all{position:relative}
.address{grid-column:1/-1}
.address>summary{position:absolute;inset-block-start:.35rem;inset-inline-end:0;display:grid;place-items:center;inline-size:44px;block-size:44px}
.feed-all .address>summary{inset-block-start:1.15rem;inset-inline-end:1.25rem}
.address p{font-size:.9375rem}
.address p a{display:inline-block;padding-block:.7rem}
.address[open]{padding-block-end:.5rem}
.url{overflow-wrap:anywhere;user-select:all;-webkit-user-select:all}
.below{grid-column:1/-1}
.below>summary,.single>summary{display:inline-flex;align-items:center;gap:.6rem;min-block-size:44px;color:var(--soft);text-decoration:underline;text-underline-offset:.18em;text-decoration-thickness:.06em}
.below>summary{padding-inline-start:2.8rem}
.below>.feeds{padding-inline-start:1rem}
.code{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem 1.25rem;max-inline-size:44rem;margin-block-start:1rem;color:var(--soft)}
.code>span{flex:1 1 12rem}
.qr{inline-size:9rem;block-size:9rem;flex:none}
.help{columns:22rem 2;column-gap:2.5rem}
.help div{break-inside:avoid;padding-block-end:1rem}
dt{font-weight:600}

.filter>details>summary::before,.address>summary::before,.feast>details>summary::before{content:'';inline-size:14px;block-size:14px;background:linear-gradient(currentcolor,currentcolor) center/14px 1.5px no-repeat,linear-gradient(currentcolor,currentcolor) center/1.5px 14px no-repeat}
[open]>summary::before{background-size:14px 1.5px,0 0!important}
@media (forced-colors:active){summary::before{forced-color-adjust:none;color:CanvasText}}
.address>summary,.feast>details>summary{color:var(--soft);border-radius:50%}
.address>summary:hover,.feast>details>summary:hover{background:var(--panel);color:var(--text)}

.filter{display:none;margin-block:2rem 0;padding:.5rem 1.25rem;background:var(--panel)}
.filter>details>summary{display:flex;align-items:center;gap:.75rem;min-block-size:44px}
.filter>details>summary::before{flex:none;color:var(--soft)}
.filter>details[open]{padding-block-end:.75rem}
.filter button{display:none;margin-block:.5rem}
.filter:has(.chip:not(.remember) :checked) button{display:inline-flex}
@supports selector(:has(*)){.filter{display:block}}
.filter h3{margin-block:0}
.filter fieldset{border:0;margin:0;padding:0;min-inline-size:0}
.filter legend{padding:0;margin-block:.75rem .25rem;font-weight:600}
.chips{display:flex;flex-wrap:wrap;gap:.5rem;margin-block-start:.75rem}
.chip{display:inline-flex;align-items:center;gap:.5rem;min-block-size:44px;padding:.3rem .9rem .3rem .7rem;padding-inline:.7rem .9rem;border:1.5px solid var(--edge);border-radius:3px;background:var(--paper);line-height:1.2;cursor:pointer}
.chip:has(:checked){border-color:var(--text);box-shadow:inset 0 0 0 1px var(--text)}
.chip:has(:focus-visible){outline:3px solid var(--ink-1);outline-offset:2px}
.chip input{inline-size:1.15rem;block-size:1.15rem;margin:0;accent-color:var(--ink-1);flex:none}
.chip input:focus-visible{outline:none}

[hidden]{display:none!important}
.search{margin-block:1.5rem 0;max-inline-size:40rem}
.search label{display:block;margin-block-end:.35rem;font-weight:600}
.search input{inline-size:100%;min-block-size:44px;padding:.5rem .75rem;border:1.5px solid var(--edge);border-radius:3px;background:var(--paper);color:var(--text);font:inherit}
.search li a,.today li a{display:inline-block;padding-block:.6rem}
.today li a{padding-block:.5rem}
.search [role=status]{min-block-size:1.6em;font-size:.9375rem}
.today h2{font-size:1.4rem;margin-block:0 .35rem}
.today li{display:grid;grid-template-columns:7.5rem minmax(0,1fr);gap:0 .75rem;align-items:baseline;line-height:1.25}
.today li:has(b:not(.unseen)){border-block-start:1px solid var(--line)}
.today b{font-weight:400;color:var(--soft)}
.today li>a{grid-column:2}
.small-calendar [aria-current=date]{outline:2px solid var(--ink);outline-offset:-3px}
.day:has([aria-current=date])>.date{box-shadow:inset 0 3px var(--ink)}

.month{padding-block:4rem 0;display:grid;gap:1.5rem 3.5rem;grid-template-columns:minmax(0,1fr)}
.month h3{font-size:clamp(2.4rem,2rem + 2vw,3.25rem);color:var(--ink);margin-block:1rem .25rem}
.month-head>.cloth{aspect-ratio:124/50}
.month-head h3::first-letter{text-transform:uppercase}
.other-names{display:flex;flex-wrap:wrap;gap:0 .9rem;color:var(--soft);font-size:.9375rem}
.month h4,.lasting h4{font-size:1rem}
.small-calendar{border-collapse:collapse;inline-size:calc(100% + 20px);margin-inline:-10px;margin-block:1rem .75rem;table-layout:fixed;font-variant-numeric:tabular-nums;text-align:center}
.small-calendar th{font-weight:400;font-size:.8125rem;color:var(--soft);block-size:1.75rem}
.small-calendar td{padding:0;block-size:44px;color:var(--soft)}
.small-calendar a{display:grid;place-items:center;min-block-size:44px;color:var(--text);text-decoration-thickness:.06em;text-underline-offset:.25em}
.small-calendar a:hover{background:var(--panel)}
.small-calendar .free,.small-calendar .free a{color:var(--ink);font-weight:700}
.small-calendar .school{background:linear-gradient(var(--line),var(--line)) bottom/100% 3px no-repeat}
.facts-list{margin-block-start:.75rem;font-size:.9375rem}
.facts-list h4{color:var(--soft);font-weight:400}
@media (min-width:60rem){.month{grid-template-columns:19.75rem minmax(0,1fr)}.month-head{position:sticky;inset-block-start:1rem;align-self:start}}
@media (min-width:60rem) and (max-height:52rem){.month-head{position:static}}

.lasting{padding-block:0 1rem}
.lasting h4,.encounters h4,.sheet h4{color:var(--soft);font-weight:400}
.lasting li{display:block;padding-block:.25rem}
.day{display:grid;grid-template-columns:8.75rem minmax(0,1fr);gap:0 .75rem;border-block-start:1px solid var(--line);padding-block:.9rem}
.date h4{font-weight:400}
.number{display:block;font:400 2.25rem/1 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.weekday{font-size:.875rem;color:var(--soft)}
.free .number{color:var(--ink);font-weight:700}
.free .weekday{color:var(--ink)}
.other-date{font-size:.8125rem;line-height:1.35;color:var(--soft)}
.feast{display:grid;grid-template-columns:2.2rem minmax(0,1fr) 44px;gap:0 .6rem;padding-block:.2rem;position:relative;align-items:start}
.feast>.mark{margin-block-start:.6rem}
.feast>h5{grid-column:2;padding-block-start:.5rem;font-weight:650;font-size:1.125rem;line-height:1.3;hyphens:auto}
.feast[data-minor]>h5,.remembrance>h5{font-weight:400}
.own-name{font-weight:400;color:var(--soft)}
.facts{grid-column:2;font-size:.9375rem;line-height:1.4;color:var(--soft);padding-block-end:.4rem}
.facts strong{color:var(--text);font-weight:600}
.keep{display:inline-block;max-inline-size:100%}
.eve::before{content:'';display:inline-block;inline-size:.6em;block-size:.6em;margin-inline-end:.3em;border:1.5px solid;border-block-end:0;border-inline-end:0;border-start-start-radius:100%}
.remembrance>h5::before{content:'';display:block;inline-size:3rem;border-block-start:1px solid var(--text);margin-block-end:.3rem}
.feast>details{grid-column:1/-1}
.feast>details>summary{position:absolute;inset-block-start:.2rem;inset-inline-end:0;display:grid;place-items:center;inline-size:44px;block-size:44px}
.more{margin-inline-start:2.8rem;margin-block:.25rem .75rem;padding:.9rem 1.1rem;background:var(--panel);font-size:1rem}
.more>*+*{margin-block-start:.6rem}
.more .soft,.more>p:last-child{font-size:.9375rem}
.more a,.sheet a{display:inline-block;padding-block:.7rem}
.feast:target,.feast:has(>span:target){background:var(--panel);box-shadow:-.5rem 0 0 var(--panel),inset 0 -2px var(--text)}
.encounters,.sheet{margin-block-start:1.25rem;padding-block-start:1rem;border-block-start:1px solid var(--line);max-inline-size:40rem}
.sheet-title{font-size:1.4rem;margin-block:.25rem}
.sheet p{hyphens:auto}
.sheet p+p{margin-block-start:.5rem}
.contact{white-space:pre-line;color:var(--soft)}
.unannounced{padding-block-start:3rem}
.unannounced li{padding-block:.3rem}
.about p{max-inline-size:44rem;margin-block-end:.75rem}
footer{margin-block-start:4rem;border-block-start:1px solid var(--line);padding-block:1.5rem 3rem;color:var(--soft);font-size:.9375rem}

.welcome{display:grid;align-content:start;min-block-size:100vh}
.welcome .overview ol{grid-template-columns:repeat(6,1fr);gap:0;padding:0}
.choice{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem;margin-block:2rem}
.choice a{display:block;padding:1.25rem;border:1.5px solid var(--edge);border-radius:3px;text-decoration:none}
.choice a:hover{border-color:var(--text);background:var(--panel)}
.choice b{display:block;font:400 1.75rem/1.2 var(--serif)}
.choice span{color:var(--soft)}
@media (min-width:60rem){.welcome .overview ol{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}}

@media (max-width:22rem){.feast>h5{font-size:1.0625rem}}
@media (max-width:30rem){.day{grid-template-columns:minmax(0,1fr);padding-block:.75rem .4rem}.date{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 .9rem}.date .number{display:inline}.other-dates{flex-basis:100%;display:flex;flex-wrap:wrap;gap:0 .9rem}.feed-all{grid-template-columns:1fr 44px}.feed-all>p{grid-column:1/-1;padding-block-end:.5rem}.feed,.feed:has(>.below[open]){grid-template-columns:2.2rem minmax(0,1fr) 44px}.feed>.button{grid-row:2;grid-column:2;justify-self:start;margin-inline-start:-.7rem}.feed-all .address>summary{inset-block-start:1rem}.below>.feeds{padding-inline-start:.5rem}.more{margin-inline-start:0}}
`

/** The style sheet of all pages, the same for every edition. */
export const styleSheet: string = `${colours}${marks}${page}${printStyle}`
  .replace(/\n+/g, '\n')
  .trim()

/**
 * The rules by which ticked boxes choose what is shown. With none ticked everything is; what an
 * address leads to is shown in any case.
 */
export function filterStyle(traditions: readonly string[]): string {
  const major = ':has(.only-major:checked)'
  const some = ':has(.chip [value]:checked)'
  const rules = [
    `main${some} :is(.day,.feast,.lasting,.lasting li,.encounters,.sheet){display:none}`,
    `main${major} :is([data-minor],:is(.day,.lasting):not(:has([data-t]:not([data-minor])))),main${major}${some} :is(.day,.lasting){display:none!important}`,
    ...traditions
      // Ids come from checked data; one that is no plain word must not reach the style sheet.
      .filter((id) => /^[\w.-]+$/.test(id))
      .map((id) => {
        const on = `:has(.chip [value="${id}"]:checked)`
        const has = `[data-t~="${id}"]`
        return `main${on} :is(.feast${has},:is(.day,.lasting):has(${has})){display:var(--shown,grid)}main${on} .lasting li${has}{display:block}main${major}${on} :is(.day,.lasting):has(${has}:not([data-minor])){display:grid!important}`
      }),
    // The id that no element has only lends its weight.
    ':is(main,#\\.) :is(.feast:target,.feast:has(>span:target),.day:target,.day:target .feast,.day:has(:target)){display:var(--shown,grid)!important}',
  ]
  return `\n${rules.join('\n')}\n`
}

/** The widget is narrow, and a guest on somebody else's page. */
export const widgetStyle: string = `
html:has(.widget){font-size:15px}
.widget{padding:.75rem 1rem}
.widget h1{font-size:1.4rem;margin-block:0 .5rem}
.widget h1 a,.widget li a{display:inline-block;padding-block:.5rem;line-height:1.3}
.widget h2{font-size:1.2rem;margin-block:1.25rem .35rem}
.widget li .soft:not(:empty){display:block;margin-block:-.3rem .5rem;font-size:.9375rem;line-height:1.35}
.widget section{padding:0}
.widget time{padding-block:.5rem;color:var(--soft);line-height:1.3;font-variant-numeric:tabular-nums}
.widget li{display:grid;grid-template-columns:minmax(6rem,25%) minmax(0,1fr);gap:0 .75rem;align-items:start}
.widget li>span{grid-column:2}
.widget li:has(time:not(.unseen)){border-block-start:1px solid var(--line)}
@media (max-width:18rem){.widget{padding-inline:.75rem}.widget li{display:block}.widget li a{padding-block:.35rem}.widget time:not(.unseen){display:block;padding-block:.5rem 0}}
`

/** The page's icon: four crossing threads. */
export const icon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path fill="${light.paper}" d="M0 0h8v8H0z"/><path stroke="${light.inks[0]}" stroke-width="1.4" d="M0 2.5h5M6.2 2.5H8M0 5.5h1.6M3.2 5.5H8"/><path stroke="${light.inks[8]}" stroke-width="1.4" d="M2.4 0v1.6M2.4 3.4V8M5.6 0v4.6M5.6 6.4V8"/></svg>`,
)}`
