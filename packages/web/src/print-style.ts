/*
 * The pages on paper: type for reading in the hand or on a wall, in black on white, without anything
 * that could only be clicked. What is chosen stays chosen, and says so.
 */

/** The agenda: a list in two columns, a day never torn. */
export const printStyle: string = `
@media print{
@page{margin:13mm 14mm}
html{font-size:8.5pt}
body{font-size:1rem;line-height:1.4}
.wrap{max-inline-size:none;padding-inline:0}
h1{font-size:24pt;line-height:1.2;margin-block:0 2mm}
.unread{margin-block:0 3mm;font-size:7.5pt}
h2{font-size:16pt;margin-block:0 1.5mm}
h1,h2,h3,h4,h5,h6,dt{break-after:avoid}
a{text-decoration:none}
footer{margin-block-start:5mm;padding-block:2mm 0;font-size:7.5pt}
footer p:last-child:not(:first-child){display:none}
.skip,.views,.languages,.actions,.intro,.search,.today,.year-choice,#to-feeds,.filter,.month .small-calendar,.feast>details,.overview p,.other-date,.other-names,.sheet{display:none!important}
main>section{padding-block-start:5mm}
.masthead{padding-block:0 3mm}
.measure{max-inline-size:none}
.overview ol{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr);gap:0;padding:0}
.overview a{font-size:7pt}
.overview a span{padding:.5mm 0 0;text-align:center}
.overview .cloth{aspect-ratio:124/130}
.filter:has(.chip:not(.remember) :checked){display:block!important;padding:0;margin-block:2mm 0;background:none}
.filter details::details-content{content-visibility:visible;block-size:auto}
.filter>details{padding:0!important}
.filter :is(summary,legend,button,.soft,input),.chip:not(:has(:checked)),.remember,.filter fieldset:not(:has(:checked)){display:none!important}
.filter fieldset,.filter .chips,.filter .single{display:inline}
.chip{min-block-size:0;padding:0 4mm 0 0;border:0;background:none;box-shadow:none!important;font-weight:600}
.of-year[data-view=agenda]{columns:2;column-gap:8mm;margin-block-start:4mm}
.month{display:block;padding-block:0 4mm}
.month-head{position:static;break-inside:avoid;break-after:avoid}
.month-head>.cloth{block-size:3mm;aspect-ratio:auto}
.month h3{font-size:16pt;margin-block:1.5mm .5mm}
.facts-list{margin:0;font-size:7.5pt;line-height:1.35}
.facts-list :is(h4,ul,li){display:inline}
.facts-list h4::after{content:' · '}
.facts-list li+li::before{content:' · '}
.lasting{padding-block:1mm;font-size:7.5pt;break-inside:avoid}
.lasting h4{font-size:inherit}
.lasting li{padding:0}
.lasting .mark{font-size:.5625rem}
.day{break-inside:avoid;padding-block:1mm .7mm;grid-template-columns:15.5mm minmax(0,1fr);gap:0 1.5mm}
.days>.day:first-child{break-before:avoid}
.number{font-size:13pt}
.weekday{font-size:7pt;white-space:nowrap}
.feast{--shown:block;display:block;break-inside:avoid;padding-block:.2mm;padding-inline-start:8mm;background:none!important;box-shadow:none!important}
.feast>.mark{position:absolute;inset-block-start:.5mm;inset-inline-start:0;margin:0;font-size:.625rem}
.feast>:is(h5,.facts){display:inline;padding:0;font-size:1rem;line-height:1.3}
.feast>h5::after{content:'\\2002'}
.feast>.facts{font-size:7.5pt}
.remembrance>h5::before{display:none}
.encounters{break-inside:avoid;margin-block-start:0;padding-block-start:1.5mm;font-size:7.5pt;line-height:1.35}
.unannounced{padding-block-start:0;break-inside:avoid}
.unannounced h3{margin-block:0 1mm;font-size:13pt}
.unannounced li{padding-block:.3mm}
.about{font-size:7.5pt;columns:2;column-gap:8mm}
.about h2{font-size:13pt;column-span:all}
.about p{max-inline-size:none;margin-block-end:1.5mm}
.widget{padding:0;columns:3;column-gap:7mm}
.widget h1{column-span:all;font-size:18pt;margin-block-end:3mm}
.widget h2{margin-block:2.5mm .5mm}
.widget :is(li a,time,h1 a){padding:0!important}
.widget li{grid-template-columns:19mm minmax(0,1fr)!important;gap:0 1.5mm!important;padding-block:.5mm;break-inside:avoid;font-size:7.5pt;line-height:1.3}
.widget li .soft:not(:empty){margin:0!important;font-size:7pt!important}
}
`

/** A month a sheet, in landscape; the planner's year, the wheel, and a feast on one page each. */
export const viewPrintStyle: string = `
@media print{
@page month{size:A4 landscape;margin:8mm 10mm}
.view-head{padding:0}
.home a{min-block-size:0;font-size:10pt}
.view{padding:0}
.view h1{font-size:24pt;margin-block:2mm}
.view h2{font-size:13pt;margin-block:4mm 1mm}
.plan-form{display:none!important}
.bars{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body:has(.wall) :is(.view-head,.view>h1,footer){display:none}
.wall{page:month;padding:0}
.wall+.wall{break-before:page}
.wall .cloth{block-size:6mm;aspect-ratio:auto}
.wall h2{font-size:20pt;margin-block:2mm 1mm}
.wall-week{font-size:7.5pt;padding-block-end:.5mm}
.wall-week,.wall-days{gap:0 2mm}
.wall-days{grid-auto-rows:minmax(26mm,auto)}
.wall-days:has(>:nth-child(36)){grid-auto-rows:minmax(9mm,auto)}
.wall:has(.wall-days>:nth-child(36))>.cloth{block-size:4mm}
.wall:has(.wall-days>:nth-child(36))>h2{font-size:16pt;margin-block:1mm 0}
.wall-days :is(li,.bare){min-block-size:0;padding-block:.8mm 1mm;break-inside:avoid}
.wall-number{font-size:12pt}
.wall-days a{min-block-size:0;padding-block:.25mm;font-size:7pt;line-height:1.15;gap:1mm;align-items:center}
.wall-days .mark{font-size:.5625rem;margin-block-start:0}
.plan-scale{margin-block:2mm;gap:0 5mm}
.of-year:has(.plan-month){grid-template-columns:repeat(3,minmax(0,1fr));gap:1mm 8mm}
.plan-month{break-inside:avoid}
.plan-month h2{margin-block:2mm 0}
.small-calendar{inline-size:100%;margin:0}
.small-calendar th{block-size:auto;font-size:7pt}
.plan-calendar td,.plan-calendar a{block-size:6mm;min-block-size:0;gap:.4mm;font-size:7.5pt}
.plan-calendar td{background:none!important}
.plan-calendar .weight-4 a{box-shadow:none;outline:.3mm solid var(--edge)}
.plan-calendar .bars{block-size:1.8mm;gap:.4mm}
.plan-calendar .bars i{inline-size:.7mm;block-size:.8mm}
.plan-calendar :is(.w-1 i:nth-child(-n+1),.w-2 i:nth-child(-n+2),.w-3 i:nth-child(-n+3),.w-4 i){block-size:1.8mm}
.plan-day:target,[data-planned] .plan-day[data-shown]{background:none;padding:0;margin-block:2mm 0}
.plan-day li{padding-block:1mm;break-inside:avoid}
.wheel{inline-size:146mm;margin:0 auto 3mm}
.wheel-legend{columns:2;column-gap:8mm;max-inline-size:none;font-size:7.5pt}
.wheel-legend li{padding-block:1mm;break-inside:avoid}
.wheel-legend .mark{font-size:.5625rem}
.feast-page{max-inline-size:none}
.feast-page .of{margin-block-start:4mm}
.meaning{margin-block:3mm;font-size:12pt;max-inline-size:40rem}
.say{margin-block-start:2mm}
.say div,.dates li{padding-block:.8mm}
.steps{max-inline-size:48rem}
.names{columns:4}
}
`
