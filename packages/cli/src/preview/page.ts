/** The window of the preview: what stands in it; `client.ts` fills it. */
export const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/preview.css">
<script type="module" src="/preview.js"></script>
</head>
<body>
<a class="skip" href="#sheet">To the sheet</a>
<header>
<h1 id="title">Preview</h1>
<nav aria-label="Sheets"><ol id="pages"></ol></nav>
<div class="tools" role="group" aria-label="View">
<button type="button" id="overlay" aria-pressed="false" aria-keyshortcuts="o">Safe area <kbd>O</kbd></button>
<button type="button" id="zoom" aria-pressed="false" aria-keyshortcuts="z">Enlarge <kbd>Z</kbd></button>
<a id="download" download>SVG</a>
</div>
</header>
<main>
<section id="faults" class="faults" aria-labelledby="faults-title" hidden>
<h2 id="faults-title">Faults</h2>
<p id="stale" hidden>The sheet below is the one from before.</p>
<ul id="fault-list"></ul>
</section>
<div class="desk" id="desk" tabindex="0" role="region" aria-label="Sheet">
<div class="paper" id="sheet" tabindex="-1">
<img id="picture" alt="">
<svg id="zones" aria-hidden="true" hidden></svg>
</div>
</div>
<p id="key" class="key" hidden><span class="binding">15 mm kept free for the binding</span> <span class="safe">5 mm from the cut, no text</span></p>
<section id="notes" aria-labelledby="notes-title" hidden>
<h2 id="notes-title">On this sheet</h2>
<ul id="note-list"></ul>
</section>
<details id="others" hidden>
<summary>Of the edition <span id="other-count"></span></summary>
<ul id="other-list"></ul>
</details>
</main>
<p id="status" role="status" class="status"></p>
</body>
</html>
`

/** How it looks: a grey desk, so that the colours of the sheet are seen as they are. */
export const style = `
:root{color-scheme:light dark;--desk:#8d8d8d;--bar:#fff;--text:#1d1d1b;--quiet:#55534f;--line:#c9c6c0;--fault:#a3142a;--accent:#0d5e7a;
font:15px/1.45 system-ui,sans-serif}
@media (prefers-color-scheme:dark){:root{--desk:#4a4a4a;--bar:#1f1f1e;--text:#f2efe9;--quiet:#b9b5ad;--line:#4d4b47;--fault:#ff8d98;--accent:#7cc4dd}}
*{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;min-height:100vh;display:grid;grid-template-rows:auto 1fr auto;color:var(--text);background:var(--bar)}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--bar);padding:.4rem .8rem;z-index:2}
header{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.6rem 1rem;border-bottom:1px solid var(--line)}
h1{font-size:1.05rem;margin:0;font-weight:600}
h2{font-size:1rem;margin:0 0 .3rem}
nav{flex:1 1 20rem}
ol,ul{margin:0;padding:0;list-style:none}
#pages{display:flex;flex-wrap:wrap;gap:.25rem}
#pages a,button,#download{display:inline-block;min-height:2rem;padding:.25rem .6rem;border:1px solid var(--line);border-radius:.3rem;background:transparent;color:inherit;font:inherit;text-decoration:none;cursor:pointer}
#pages a:hover,button:hover,#download:hover{border-color:currentColor}
#pages a[aria-current]{background:var(--text);color:var(--bar);border-color:var(--text)}
#pages .count{font-size:.8em;font-variant-numeric:tabular-nums;color:var(--fault)}
#pages a[aria-current] .count{color:inherit}
.tools{display:flex;gap:.25rem}
button[aria-pressed=true]{background:var(--accent);border-color:var(--accent);color:var(--bar)}
kbd{font:inherit;font-size:.8em;opacity:.75}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
main{display:grid;grid-template-columns:minmax(0,1fr);align-content:start}
.desk{background:var(--desk);padding:1.5rem;overflow:auto}
.paper{position:relative;margin:0 auto;background:#fff;box-shadow:0 2px 12px rgb(0 0 0/.35);max-width:calc((100vh - 12rem)*var(--ratio,1.414));outline-offset:4px}
.paper.large{max-width:none;width:calc(var(--wide,420)*1mm*1.4)}
.paper img{display:block;width:100%;height:auto;aspect-ratio:var(--ratio,1.414)}
.paper.stale img{filter:grayscale(1) opacity(.55)}
#zones{position:absolute;inset:0;width:100%;height:100%}
#zones .binding{fill:rgb(190 0 90/.22);stroke:#be005a;stroke-width:.4}
#zones .safe{fill:none;stroke:#006b8f;stroke-width:.5;stroke-dasharray:3 2}
.key{display:flex;gap:1.5rem;flex-wrap:wrap;margin:0;padding:.5rem 1rem;font-size:.9rem}
.key span::before{content:'';display:inline-block;width:1.6em;height:.8em;margin-inline-end:.5em;vertical-align:-.05em}
.key .binding::before{background:rgb(190 0 90/.3);border:1px solid #be005a}
.key .safe::before{border:2px dashed #006b8f}
.faults{max-width:none;padding:.7rem 1rem;border-inline-start:.4rem solid var(--fault);border-bottom:1px solid var(--line)}
.faults h2{color:var(--fault)}
.faults li{margin-block:.2rem}
.place{font-family:ui-monospace,monospace;font-size:.9em;overflow-wrap:anywhere}
section,details{padding:.7rem 1rem}
#notes,#others{max-width:80rem}
#notes li,#others li{padding-inline-start:1.1em;text-indent:-1.1em;color:var(--quiet)}
#notes li::before,#others li::before{content:'– ';color:inherit}
summary{cursor:pointer}
.status{margin:0;padding:.35rem 1rem;border-top:1px solid var(--line);font-size:.9rem;color:var(--quiet)}
@media (max-width:40rem){.desk{padding:.6rem}header{padding:.5rem .6rem}}
`
