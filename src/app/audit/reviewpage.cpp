// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/reviewpackets.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace gatehouse::app::packet {

using namespace Qt::StringLiterals;

namespace {

constexpr char kStyle[] = R"css(
:root{color-scheme:light dark;--bg:#f4f5f6;--card:#fff;--ink:#1b1f23;--soft:#565d64;--line:#d5d9dd;--amber:#fdeedd;--rose:#fbe6e8;--accent:#2fa8df;--on:#10222d}
@media (prefers-color-scheme:dark){:root{--bg:#1b1e21;--card:#25292d;--ink:#eceef0;--soft:#b0b7be;--line:#3c4249;--amber:#3b2812;--rose:#3d1d22}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.45 system-ui,sans-serif}
main{max-width:72rem;margin:0 auto;padding:1.5rem 1.5rem 7rem}
h1{font-size:1.6rem;margin:0 0 .25rem}
h2{font-size:1.15rem;margin:2rem 0 .5rem}
p{margin:.25rem 0}
.soft{color:var(--soft)}
article{background:var(--card);border:1px solid var(--line);border-radius:6px;padding:1rem;margin:.5rem 0}
article.done{border-inline-start:4px solid var(--accent)}
article.owes{background:var(--rose)}
article>header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between}
.who{font-weight:600}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .75rem;margin:.5rem 0}
dt{color:var(--soft)}
dd{margin:0;overflow-wrap:anywhere}
dd.remark{background:var(--amber);border-radius:4px;padding:0 .4rem}
fieldset{border:0;padding:0;margin:.5rem 0 0;display:flex;flex-wrap:wrap;gap:.5rem 1.25rem;align-items:center}
fieldset label{display:flex;gap:.35rem;align-items:center;min-height:2rem}
input[type=text]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:4px;padding:.3rem .5rem;min-width:12rem;flex:1}
footer{position:fixed;inset:auto 0 0 0;background:var(--card);border-top:1px solid var(--line)}
footer>div{max-width:72rem;margin:0 auto;padding:.75rem 1.5rem;display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between}
button{font:inherit;font-weight:600;background:var(--accent);color:var(--on);border:0;border-radius:6px;padding:.6rem 1.1rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
@media print{footer{display:none}}
)css";

// Reads what stands on the page, so that a page somebody altered tells so when the answers come back.
constexpr char kScript[] = R"js(
'use strict';
const about = JSON.parse(document.getElementById('about').textContent);
const items = [...document.querySelectorAll('article')];
const value = (item, part) => item.querySelector('[data-part="' + part + '"]').value.trim();
const chosen = item => { const on = item.querySelector('input[type=radio]:checked'); return on ? on.value : ''; };
const owes = item => chosen(item) !== '' && chosen(item) !== 'keep' && value(item, 'reason') === '';
let isSaved = true;
function show() {
  let left = 0;
  for (const item of items) {
    if (chosen(item) === '' || owes(item)) ++left;
    item.classList.toggle('done', chosen(item) !== '' && !owes(item));
    item.classList.toggle('owes', owes(item));
    item.querySelector('[data-part="newRole"]').hidden = chosen(item) !== 'change';
    item.querySelector('[data-part="reason"]').required = chosen(item) !== '' && chosen(item) !== 'keep';
  }
  document.getElementById('left').textContent = String(left);
}
document.addEventListener('input', () => { isSaved = false; show(); });
window.addEventListener('beforeunload', event => { if (!isSaved) event.preventDefault(); });
document.getElementById('save').addEventListener('click', () => {
  const answers = items.map(item => ({
    code: item.dataset.code,
    facts: [...item.querySelectorAll('[data-fact]')].sort((a, b) => a.dataset.fact - b.dataset.fact).map(fact => fact.textContent),
    decision: chosen(item), newRole: chosen(item) === 'change' ? value(item, 'newRole') : '', reason: value(item, 'reason')}));
  const text = JSON.stringify({...about, savedAt: new Date().toISOString(), answers}, null, 1);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
  link.download = document.title.replace(/[\/\\:*?"<>|]/g, ' ') + '.json';
  document.body.append(link);
  link.click();
  link.remove();
  isSaved = true;
  document.getElementById('saved').hidden = false;
});
show();
)js";

QString escaped(const QString &text)
{
    QString safe = text.toHtmlEscaped();
    for (QChar &letter : safe) {
        if (letter.unicode() < 0x20 && letter != u'\n' && letter != u'\t')
            letter = QChar::ReplacementCharacter;
    }
    return safe;
}

/// JSON inside a page: nothing in it can end the element it stands in.
QString embedded(const QJsonObject &object)
{
    QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    text.replace(u'<', "\\u003c"_L1).replace(u'>', "\\u003e"_L1).replace(u'&', "\\u0026"_L1);
    return text;
}

QString sourceHash(const char *text)
{
    return u"'sha256-%1'"_s.arg(
        QString::fromLatin1(QCryptographicHash::hash(QByteArray(text), QCryptographicHash::Sha256).toBase64()));
}

QString articleOf(const ReviewItem &item, const PacketWords &words)
{
    const QStringList facts = factsOf(item);
    const auto fact = [&](int column) { return u"<bdi data-fact=\"%1\">%2</bdi>"_s.arg(column).arg(escaped(facts[column])); };
    const auto line = [&](int column, const char *css = "") {
        return u"<dt>%1</dt><dd%2>%3</dd>"_s.arg(escaped(words.columns.value(column)), QString::fromUtf8(css), fact(column));
    };
    const auto choice = [&](const char *value, const QString &word) {
        return u"<label><input type=\"radio\" name=\"%1\" value=\"%2\">%3</label>"_s.arg(item.code, QString::fromUtf8(value),
                                                                                         escaped(word));
    };
    const auto field = [&](const char *part, int column) {
        return u"<input type=\"text\" data-part=\"%1\" placeholder=\"%2\" aria-label=\"%2\" maxlength=\"2000\">"_s.arg(
            QString::fromUtf8(part), escaped(words.columns.value(column)));
    };
    QString html =
        u"<article data-code=\"%1\"><header><span class=\"who\">%2</span><span class=\"soft\">%3</span>"
        "<span class=\"soft\">%4</span></header><dl>"_s.arg(item.code, fact(WhoColumn), fact(EmailColumn), fact(CodeColumn));
    for (const PacketColumn column : {PlatformColumn, WhereColumn, RoleColumn, BecauseColumn, ActiveColumn})
        html += line(column);
    if (facts[RemarksColumn].isEmpty())
        html += u"<dt hidden></dt><dd hidden>%1</dd>"_s.arg(fact(RemarksColumn));
    else
        html += line(RemarksColumn, item.risk > 0 ? " class=\"remark\"" : "");
    html += u"</dl><fieldset aria-label=\"%1\">"_s.arg(escaped(words.columns.value(DecisionColumn)));
    html += choice("keep", words.keep) + choice("change", words.change) + choice("remove", words.remove);
    html += field("newRole", NewRoleColumn) + field("reason", ReasonColumn) + u"</fieldset></article>\n"_s;
    return html;
}

} // namespace

QByteArray toPage(const Review &review, int reviewer, const PacketWords &words)
{
    const Reviewer &whose = review.reviewers[reviewer];
    const QJsonObject about{{u"format"_s, QString::fromUtf8(kFormat)},
                            {u"review"_s, review.id},
                            {u"packet"_s, whose.packet},
                            {u"reviewer"_s, whose.email},
                            {u"digest"_s, QString::fromUtf8(packetDigest(review, reviewer))}};
    // Nothing may be fetched or sent; the page's own style and script are named by their hashes.
    const QString policy = u"default-src 'none'; style-src %1; script-src %2; base-uri 'none'; form-action 'none'"_s.arg(
        sourceHash(kStyle), sourceHash(kScript));
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head><meta charset=\"utf-8\">"
                   "<meta http-equiv=\"Content-Security-Policy\" content=\"%3\">"
                   "<meta name=\"viewport\" content=\"width=device-width\">"_s.arg(
                       escaped(words.language), words.isRightToLeft ? u"rtl"_s : u"ltr"_s, policy);
    html += u"<title>%1</title><style>"_s.arg(escaped(u"%1 - %2"_s.arg(review.title, whose.name)));
    html += QString::fromUtf8(kStyle) + u"</style></head>\n<body><main>\n"_s;
    html += u"<h1>%1</h1><p class=\"soft\">%2</p><p>%3</p>\n"_s.arg(
        escaped(review.title), escaped(u"%1 · %2 · %3"_s.arg(review.organisation, whose.name, review.scopeWords)),
        escaped(words.lead));
    bool isFirst = true;
    bool hasHeading = false;
    for (const int at : queueOf(review, reviewer)) {
        const ReviewItem &item = review.items[at];
        if (isFirst && item.risk > 0)
            html += u"<h2>%1</h2>\n"_s.arg(escaped(words.first));
        else if (item.risk == 0 && !hasHeading && !isFirst)
            html += u"<h2>%1</h2>\n"_s.arg(escaped(words.others));
        hasHeading = hasHeading || item.risk == 0;
        isFirst = false;
        html += articleOf(item, words);
    }
    html += u"</main><footer><div><span><b id=\"left\"></b> %1</span><span id=\"saved\" role=\"status\" hidden>%2</span>"
            "<button id=\"save\" type=\"button\">%3</button></div></footer>\n"_s.arg(escaped(words.left), escaped(words.saved),
                                                                                     escaped(words.save));
    html += u"<script type=\"application/json\" id=\"about\">%1</script>\n<script>"_s.arg(embedded(about));
    html += QString::fromUtf8(kScript) + u"</script></body></html>\n"_s;
    return html.toUtf8();
}

} // namespace gatehouse::app::packet
