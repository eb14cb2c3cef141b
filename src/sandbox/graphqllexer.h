// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graphqldocument.h"

namespace gatehouse::sandbox::graphql {

struct Token
{
    enum class Kind { Punctuator, Name, Int, Float, String, End, Fault };

    Kind kind = Kind::End;
    QString text; ///< the punctuator ("..." included), the name, the digits, the string's content, or what is wrong
    Place place = {};
};

/// Cuts a document into tokens, one after the other, in time linear to its length. Blanks, commas and comments are no tokens.
class Lexer
{
public:
    explicit Lexer(QStringView source);

    /// End again and again at the end; a Fault is the last of its kind to be believed.
    Token next();

private:
    Token token(Token::Kind kind, const QString &text) const { return {kind, text, m_start}; }
    Token fault(const QString &text) const { return token(Token::Kind::Fault, text); }
    QChar at(qsizetype ahead = 0) const;
    void skipIgnored();
    Place placeOf(qsizetype index) const;
    Token number();
    Token string();
    Token blockString();
    std::optional<QString> escape();
    static QString dedented(const QString &block);

    QStringView m_source;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
    Place m_start;
};

} // namespace gatehouse::sandbox::graphql
