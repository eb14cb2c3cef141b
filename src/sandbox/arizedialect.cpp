// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/arizedialect.h"

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

ArizeDialect ArizeDialect::of(const HttpRequest &request)
{
    ArizeDialect dialect;
    const auto version = QVersionNumber::fromString(QString::fromLatin1(request.header("sdk-version")));
    if (version.isNull())
        return dialect;
    const auto language = request.header("sdk-language");
    if (language == "javascript") {
        dialect.m_isOld = dialect.m_isStrict = version < QVersionNumber(1, 24);
        dialect.m_knowsUiOnly = !dialect.m_isOld;
    } else if (language == "python" || language.isEmpty()) {
        dialect.m_isOld = version < QVersionNumber(8, 40);
        dialect.m_isStrict = version < QVersionNumber(8, 48);
        dialect.m_knowsUiOnly = version >= QVersionNumber(8, 60);
    }
    return dialect;
}

QString ArizeDialect::written(const QString &word) const
{
    if (word == "MEMBER_UI_ONLY"_L1 && !m_knowsUiOnly)
        return m_isOld ? u"member"_s : u"MEMBER"_s;
    if (!m_isOld)
        return word;
    if (word == "READ_ONLY"_L1)
        return u"read-only"_s;
    return word == "REVOKED"_L1 ? u"deleted"_s : word.toLower();
}

std::optional<QString> ArizeDialect::understood(const QString &word) const
{
    if (!m_isOld)
        return word;
    if (word != word.toLower())
        return std::nullopt;
    if (word == "read-only"_L1)
        return u"READ_ONLY"_s;
    return word == "deleted"_L1 ? u"REVOKED"_s : word.toUpper();
}

} // namespace gatehouse::sandbox
