import { viewPrintStyle } from './print-style.ts'

/** The way between the views, on every page. */
export const viewNavigation: string = `
.languages summary{display:flex;align-items:center;justify-content:flex-end;gap:.6rem;min-block-size:44px}
.languages summary::before{content:'';inline-size:14px;block-size:14px;background:linear-gradient(currentcolor,currentcolor) center/14px 1.5px no-repeat,linear-gradient(currentcolor,currentcolor) center/1.5px 14px no-repeat}
.views{margin-block:.5rem 0;border-block:1px solid var(--line)}
.views ul{display:flex;flex-wrap:wrap;gap:0 1.5rem;list-style:none}
.views a{display:grid;place-items:center start;min-block-size:44px;text-decoration:none;border-block-end:2px solid transparent}
.views a:hover{border-color:var(--edge)}
.views [aria-current]{font-weight:600;border-color:var(--text)}
@media (forced-colors:active){.views a:not([aria-current]){border-color:Canvas}}
.unread{flex-basis:100%;margin-block-start:.5rem;font-size:.9375rem;color:var(--soft)}
`

/** The form that asks for another year. */
export const yearChoiceStyle: string = `
.year-choice{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-block:1.5rem 0}
.year-choice [role=status]{flex-basis:100%;color:var(--soft)}
.year-choice [role=status]:empty{display:none}
.year-choice label{display:grid;gap:.25rem;font-weight:600}
.year-choice input{inline-size:100%;min-inline-size:7.5rem;min-block-size:44px;padding:.4rem .7rem;border:1.5px solid var(--edge);border-radius:3px;background:var(--paper);color:var(--text);font:inherit;font-weight:400}
`

/** The months, the wheel, the planner and the pages of the feasts. */
export const viewStyle: string = `${viewNavigation}${yearChoiceStyle}
.view-head{display:flex;flex-wrap:wrap;gap:0 1rem;align-items:center;padding-block:1rem 0}
.view-head .views{flex-basis:100%}
.view-head .languages:has([open]){flex-basis:100%}
.home{flex:1 0 auto;max-inline-size:100%}
.home a{display:inline-flex;align-items:center;min-block-size:44px;font:400 1.25rem/1.2 var(--serif);text-decoration:none}
.home a:hover{text-decoration:underline}
.view{padding-block:1rem 0}
.view h1{font-size:clamp(2.1rem,1.4rem + 3vw,3.25rem);margin-block:1.25rem 1rem}
.view h2{font-size:clamp(1.5rem,1.2rem + 1vw,1.9rem);margin-block:2.5rem .75rem}

.feast-page{max-inline-size:44rem}
.feast-page .of{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;margin-block-start:1.75rem;color:var(--soft)}
.feast-page h1{margin-block:.5rem .25rem}
.quiet-page h1::before{content:'';display:block;inline-size:3rem;border-block-start:1px solid var(--text);margin-block-end:.75rem}
.feast-page .when::first-letter,.wall h2::first-letter,.plan-month h2::first-letter,.plan-day h3::first-letter,.told::first-letter{text-transform:uppercase}
.own{font-size:clamp(1.4rem,1.2rem + 1vw,1.9rem);line-height:1.4;color:var(--soft)}
.when{margin-block:1.25rem .35rem;font-size:1.25rem}
.meaning{margin-block:1.5rem;font:400 1.3125rem/1.5 var(--serif)}
.say{margin-block-start:1.25rem}
.say div{display:grid;grid-template-columns:minmax(0,13rem) minmax(0,1fr);gap:0 1rem;padding-block:.5rem;border-block-start:1px solid var(--line)}
.say dt{font-weight:400;color:var(--soft)}
.told{margin-block-start:.75rem;font-size:.9375rem}
.steps{padding-inline-start:1.4em;text-align:start}
.steps li{padding-block:.15rem}
.steps+.soft{margin-block-start:.75rem;font-size:.9375rem}
.steps+.steps{margin-block-start:1rem}
.dates li{padding-block:.3rem;border-block-start:1px solid var(--line)}
.dates b{display:inline-block;min-inline-size:4rem;font-weight:400;color:var(--soft);font-variant-numeric:tabular-nums}
.names{columns:14rem;column-gap:2rem}

.wall{padding-block-start:2.5rem}

.wall .cloth{aspect-ratio:124/12;block-size:auto}
.wall h2{color:var(--ink);margin-block:.75rem .5rem;font-size:clamp(2rem,1.6rem + 2vw,2.75rem)}
.wall-week{display:none}
.wall-days li{display:grid;grid-template-columns:5.25rem minmax(0,1fr);gap:0 .75rem;border-block-start:1px solid var(--line);padding-block:.35rem}
.wall-days li>a{grid-column:2}
.wall-days .outside,.wall-days .bare{display:none}
.wall-days time{grid-row:1/span 20;padding-block:.25rem}
.wall-number{display:block;font:400 1.5rem/1.1 var(--serif);font-variant-numeric:lining-nums tabular-nums}
.wall-weekday{font-size:.8125rem;color:var(--soft)}
.wall .free .wall-number{color:var(--ink);font-weight:700}
.wall-days a{display:grid;grid-template-columns:2.2rem minmax(0,1fr);align-items:center;gap:.5rem;min-block-size:44px;padding-block:.4rem;line-height:1.25;text-decoration:none}
.wall-days a:hover{text-decoration:underline}
.wall-days bdi{min-inline-size:0;overflow-wrap:anywhere;hyphens:auto}
.wall-days .major{font-weight:600}
@media (min-width:60rem),print{
.wall-week,.wall-days{display:grid;grid-template-columns:repeat(7,minmax(0,1fr));gap:0 .75rem}
.wall-week{color:var(--soft);font-size:.875rem;padding-block-end:.35rem}
.wall-days li,.wall-days .bare{display:block;min-block-size:7rem;padding-block:.5rem .75rem}
.wall-days .outside{display:block}
.wall-weekday{display:none}
.wall-days a{grid-template-columns:1.65rem minmax(0,1fr);min-block-size:24px;padding-block:.2rem;font-size:.875rem;align-items:start;gap:.4rem}
.wall-days .mark{font-size:.5625rem;margin-block-start:.1rem}
}

.wheel{display:block;inline-size:min(100%,60rem);block-size:auto;margin:1.5rem auto}
[dir=rtl] .wheel{direction:ltr}
.ring{fill:var(--mark);opacity:.09}
.thread{fill:var(--mark);stroke:var(--mark);stroke-width:.6}
.thread.quiet{fill:var(--paper)}
.wheel a:focus{outline:none}
.wheel a:hover .thread,.wheel a:focus .thread{stroke:var(--text);stroke-width:4}
.ring-number{fill:var(--text);font:600 17px var(--sans);font-variant-numeric:tabular-nums;paint-order:stroke;stroke:var(--paper);stroke-width:5px;stroke-linejoin:round;pointer-events:none}
.said{visibility:hidden;fill:var(--text);font:400 24px var(--sans);pointer-events:none}
.said tspan:first-child{font-weight:600}
.wheel :is(a,g):hover>.said,.wheel a:focus .said{visibility:visible}
.wheel:has(a:focus):has(a:hover) a:focus:not(:hover) .said{visibility:hidden}
.wheel:has(:is(a,g):hover>.said,a:focus>.said) .wheel-year{visibility:hidden}
.spoke{stroke:var(--ink);stroke-width:.7;opacity:.6}
.wheel-month{fill:var(--ink);font:400 26px var(--serif)}
.wheel-year{fill:var(--text);font:400 110px var(--serif)}
.wheel-legend{max-inline-size:60rem;margin:1rem auto 0;align-self:center}
.wheel-legend li{display:grid;grid-template-columns:1.5rem minmax(0,1fr);gap:.75rem;padding-block:.5rem;border-block-start:1px solid var(--line)}
.wheel-legend b{font-variant-numeric:tabular-nums}
.legend-names{display:flex;flex-wrap:wrap;gap:.35rem 1.1rem}
.legend-name{display:inline-flex;align-items:center;gap:.5rem}
${Array.from({ length: 12 }, (_, i) => `.wheel-and-rings:has(.of-ring-${i + 1}:hover) .ring-${i + 1}`).join(',')}{opacity:.35}
@media (max-width:45rem){.ring-number{font-size:21px}.wheel-month{font-size:34px}.said{font-size:29px}}
@media (min-width:64rem){.wheel-and-rings{display:grid;grid-template-columns:minmax(0,1fr) 21rem;gap:2rem}.wheel-legend{font-size:.9375rem}}

.bars{display:inline-flex;gap:2px;align-items:flex-end;block-size:11px;vertical-align:baseline;flex:none}
.bars i{inline-size:4px;block-size:5px;background:var(--line)}
.w-1 i:nth-child(-n+1),.w-2 i:nth-child(-n+2),.w-3 i:nth-child(-n+3),.w-4 i{background:var(--text);block-size:11px}
@media (forced-colors:active){.bars i{forced-color-adjust:none;background:GrayText}:is(.w-1 i:nth-child(-n+1),.w-2 i:nth-child(-n+2),.w-3 i:nth-child(-n+3),.w-4 i){background:CanvasText}}
.plan-scale{display:flex;flex-wrap:wrap;gap:.35rem 1.75rem;margin-block:1.5rem .5rem;color:var(--soft);font-size:.9375rem}
.plan-form{display:flex;flex-wrap:wrap;gap:1rem;align-items:end;margin-block-start:1.5rem;padding:1rem 1.25rem;background:var(--panel)}
.plan-form label{display:grid;gap:.25rem;font-weight:600}
.plan-form input{min-block-size:44px;padding:.4rem .7rem;border:1.5px solid var(--edge);border-radius:3px;background:var(--paper);color:var(--text);font:inherit;font-weight:400}
.plan-form [role=status]{flex-basis:100%}
.plan-form [role=status] :is(a,span){display:inline-block}.plan-form [role=status] a{padding-block:.6rem}
.of-year:has(.plan-month){display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:0 2.5rem;align-items:start}
.plan-month h2{color:var(--ink);margin-block:2rem 0}
.plan-calendar td{block-size:52px}
.plan-calendar .weight-3,.plan-calendar .weight-4{background:var(--panel)}
.plan-calendar .weight-4 a{font-weight:650;box-shadow:inset 0 0 0 1.5px var(--edge)}
.plan-calendar{border-collapse:separate;border-spacing:2px}
.plan-calendar a{align-content:center;gap:3px;min-block-size:52px;text-decoration:none}
.plan-month:has(.plan-day:target),[data-planned] .plan-month:has([data-shown]){grid-column:1/-1;display:grid;grid-template-columns:minmax(0,19rem) minmax(0,1fr);gap:0 2.5rem;grid-auto-flow:dense}
.plan-month:has(.plan-day:target)>:not(.plan-days),[data-planned] .plan-month:has([data-shown])>:not(.plan-days){grid-column:1}
.plan-month:has(.plan-day:target)>.plan-days,[data-planned] .plan-month:has([data-shown])>.plan-days{grid-column:2;grid-row:1/span 3}
.plan-day{display:none}
.plan-day:target,[data-planned] .plan-day[data-shown]{display:block;margin-block:2rem 0;padding:1rem 1.25rem;background:var(--panel)}
.plan-day h3{font-size:1.5rem;margin-block-end:.35rem}
.plan-day h4{margin-block-start:1rem;font-weight:400;color:var(--soft)}
.plan-day li{display:grid;grid-template-columns:1.75rem 2.2rem minmax(0,1fr);gap:0 .6rem;align-items:start;padding-block:.5rem;border-block-start:1px solid var(--line)}
.plan-day li>.bars{margin-block-start:.45rem}
.plan-day li .soft{display:block;font-size:.9375rem;line-height:1.4}
.plan-day ul{margin-block-start:.75rem}
.plan-day li a{display:inline-block;padding-block:.2rem;line-height:1.3}
@media (max-width:30rem){.wall-days li{grid-template-columns:minmax(0,1fr);padding-block:.6rem .2rem}.wall-days li>a{grid-column:1}.wall-days time{grid-row:auto;display:flex;align-items:baseline;gap:.5rem;padding-block:0}}
@media (max-width:45rem){.plan-month:has(.plan-day:target),[data-planned] .plan-month:has([data-shown]){display:block}.say div{grid-template-columns:minmax(0,1fr)}.views ul{gap:0 1.1rem}}
${viewPrintStyle}`
