// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/email.h"

namespace gatehouse {

QString emailKey(QStringView address)
{
    return address.toString().toLower();
}

QString searchKey(QStringView text)
{
    bool ascii = true;
    for (const QChar c : text) {
        if (c.unicode() >= 0x80) {
            ascii = false;
            break;
        }
    }
    if (ascii)
        return text.toString().toLower();

    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString key;
    key.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        // Letters that carry a stroke rather than a separable accent.
        switch (c.unicode()) {
        case 0x0142:
            key.append(u'l');
            break;
        case 0x00f8:
            key.append(u'o');
            break;
        case 0x0111:
        case 0x00f0:
            key.append(u'd');
            break;
        case 0x0131:
            key.append(u'i');
            break;
        case 0x00e6:
            key.append(u"ae");
            break;
        case 0x00df:
            key.append(u"ss");
            break;
        case 0x0153:
            key.append(u"oe");
            break;
        default:
            key.append(c);
        }
    }
    return key;
}

} // namespace gatehouse
