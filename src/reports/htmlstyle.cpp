// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/htmlstyle.h"

namespace gatehouse::reports {

QByteArray htmlStyle()
{
    // Text on its ground has a contrast of at least 4.5:1 in both schemes. Logical sides ("inline-start") mirror by themselves.
    return R"(:root { color-scheme: light dark; --paper: #ffffff; --text: #232629; --second: #5c6166; --rule: #d3d6d9; --box: #f6f7f9;
  --good: #1b7a43; --goodtint: #e0f4e8; --bad: #8f4300; --badline: #c8640a; --badtint: #fdf0e2; --link: #1f6d9c;
  --p0: #1f6d9c; --p1: #b35400; --p2: #5c6166; --p3: #1b7a43; --p4: #7a3b9c; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1e20; --text: #fcfcfc; --second: #b4babf; --rule: #43494e; --box: #25292c; --good: #5fd08b;
    --goodtint: #16351f; --bad: #ffb46a; --badline: #e08a3c; --badtint: #3a2814; --link: #6fc3f0;
    --p0: #4fb0e6; --p1: #f0954a; --p2: #a9b0b6; --p3: #4ec07c; --p4: #c08be0; }
}
html { background: var(--paper); color: var(--text); font: 15px/1.45 "Noto Sans", system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1.25rem; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: .6rem 0 .2rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; break-after: avoid; }
a { color: var(--link); }
.over { display: flex; justify-content: space-between; align-items: center; color: var(--second); margin: 0; }
.subtitle, small, dt { color: var(--second); }
.subtitle { margin: 0; }
small { font-weight: normal; font-size: .85em; }
.stamp { color: var(--text); border: 2px solid var(--badline); background: var(--badtint); border-radius: 6px; padding: .25rem .75rem; }
.stamp.whole { border-color: var(--good); background: var(--goodtint); }
.box { background: var(--box); border: 1px solid var(--rule); border-radius: 6px; padding: 1rem 1.1rem; margin-top: 1.3rem; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: .3rem 1.2rem; margin: 0; }
dd { margin: 0; overflow-wrap: anywhere; }
.missing { border: 2px solid var(--badline); background: var(--badtint); border-radius: 6px; padding: .7rem 1.1rem; margin-top: 1.3rem; }
.missing h2 { margin: 0; }
.missing p { margin: .2rem 0 0; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.glance { list-style: none; padding: 0; margin: 0; }
.glance li { border-bottom: 1px solid var(--rule); padding: .3rem 0; }
.glance b { display: inline-block; min-width: 3.5rem; text-align: end; margin-inline-end: .8rem; }
.how { list-style: none; padding: 0; margin: 0; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; color: var(--second); font-size: .85em; padding: .2rem 0; }
th, td { text-align: start; vertical-align: top; padding: .3rem .7rem .3rem 0; overflow-wrap: break-word; }
[dir=rtl] th, [dir=rtl] td { padding: .3rem 0 .3rem .7rem; }
thead th { color: var(--second); }
.n { text-align: end; font-variant-numeric: tabular-nums; }
.sources { margin-top: .8rem; border-top: 1px solid var(--rule); }
.sources thead th { font-weight: normal; font-size: .85em; }
.data caption { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
.data thead th { border-top: 2px solid var(--text); border-bottom: 1px solid var(--second); }
.data tbody { border-bottom: 1px solid var(--rule); }
.data tbody th[scope=row] { font-weight: normal; }
.data tbody th[scope=row] ~ td, .data tbody th[scope=row] { border-bottom: 1px solid var(--rule); }
.data thead .again th { display: none; }
.chart { margin-top: 1.5rem; }
.chart caption { color: var(--text); font-weight: bold; font-size: 1rem; }
.chart th, .chart td { white-space: nowrap; vertical-align: middle; font-weight: normal; }
.chart .bars { width: 60%; border-inline-start: 1px solid var(--second); padding: 0; }
.chart i { display: inline-block; box-sizing: border-box; height: 1rem; vertical-align: middle; border: 1px solid var(--p0);
  print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.chart .key { width: 1.1rem; height: .8rem; }
.chart .p0 { background: var(--p0); }
.chart .p1 { border-color: var(--p1); background: repeating-linear-gradient(135deg, var(--p1) 0 2px, var(--paper) 2px 6px); }
.chart .p2 { border-color: var(--p2); background: var(--paper); }
.chart .p3 { border-color: var(--p3); background: repeating-linear-gradient(90deg, var(--p3) 0 2px, var(--paper) 2px 6px); }
.chart .p4 { border-color: var(--p4); background: radial-gradient(var(--p4) 1px, var(--paper) 1.5px) 0 0 / 5px 5px; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--rule); font-size: .9em; }
@page { size: A4; margin: 17mm; }
@media print {
  :root { color-scheme: light; --paper: #ffffff; --text: #232629; --second: #5c6166; --rule: #d3d6d9; --box: #f6f7f9;
    --good: #1b7a43; --goodtint: #e0f4e8; --bad: #8f4300; --badline: #c8640a; --badtint: #fdf0e2; --link: #232629;
    --p0: #1f6d9c; --p1: #b35400; --p2: #5c6166; --p3: #1b7a43; --p4: #7a3b9c; }
  html { font-size: 9pt; }
  body { max-width: none; margin: 0; padding: 0; }
  .data { font-size: 8.5pt; }
  .wide { overflow: visible; }
  thead { display: table-header-group; }
  tr, .data tbody, .missing, .box { break-inside: avoid; }
  .data thead .again th { display: table-cell; color: var(--bad); border: 0; }
}
)";
}

} // namespace gatehouse::reports
