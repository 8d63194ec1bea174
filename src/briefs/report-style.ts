/** The style of the report: light and dark by the reader's setting, two columns where there is room for them. */
export const reportStyle = `
:root { color-scheme: light dark; --page: #fbfaf7; --ink: #1c1b19; --soft: #6a665d; --line: #dcd8cd; --card: #ffffff;
  --engagements: #ffe3a8; --statements: #cfe5ff; --instruments: #d9f2cf; --indicators: #f3d3ee; --relations: #ffd4c7; --warnings: #ff9e9e; }
@media (prefers-color-scheme: dark) { :root { --page: #171614; --ink: #ece8df; --soft: #a39d90; --line: #3a3731; --card: #211f1c;
  --engagements: #5c4a17; --statements: #1f4470; --instruments: #2c5423; --indicators: #5b2b55; --relations: #6b3222; --warnings: #7a2323; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem 1.25rem 4rem; background: var(--page); color: var(--ink); font: 1rem/1.6 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
:lang(km) { font-family: "Report Khmer", "Noto Sans Khmer", "Khmer UI", "Khmer OS", sans-serif; line-height: 1.9; }
:lang(ar), :lang(fa), :lang(ur) { font-family: "Report Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, sans-serif; line-height: 1.9; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.25rem; line-height: 1.4; margin: 0; }
h3 { font-size: .8rem; letter-spacing: .04em; text-transform: uppercase; color: var(--soft); margin: 1.25rem 0 .5rem; }
a { color: inherit; }
nav ol, .lines { margin: .5rem 0; padding-inline-start: 1.4rem; }
nav li, .lines li { margin: .35rem 0; overflow-wrap: anywhere; }
.soft { color: var(--soft); font-size: .875rem; overflow-wrap: anywhere; }
article { border-top: 2px solid var(--line); margin-top: 2.5rem; padding-top: 1.5rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 2rem; align-items: start; margin-top: 1rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.card { background: var(--card); border: 1px solid var(--line); border-inline-start: .4rem solid var(--kind); border-radius: .35rem; padding: .55rem .8rem; margin: .5rem 0; overflow-wrap: anywhere; }
.card ul { margin: .25rem 0; padding-inline-start: 1.1rem; }
.engagements { --kind: var(--engagements); } .statements { --kind: var(--statements); } .instruments { --kind: var(--instruments); }
.indicators { --kind: var(--indicators); } .relations { --kind: var(--relations); } .warnings { --kind: var(--warnings); }
mark { background: var(--kind); color: inherit; border-radius: .15rem; }
mark:has(> :target) { outline: 2px solid currentColor; outline-offset: 1px; }
blockquote { margin: .3rem 0; padding-inline-start: .7rem; border-inline-start: 3px solid var(--line); }
@media (max-width: 52rem) { .columns { grid-template-columns: minmax(0, 1fr); gap: .5rem; } body { padding: 1rem .8rem 3rem; } }
`;
