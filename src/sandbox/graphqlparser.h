// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graphqldocument.h"
#include "sandbox/graphqllexer.h"

#include <tl/expected.hpp>

namespace gatehouse::sandbox::graphql {

/// What a document may be at most; whatever is larger is refused before it is understood.
struct Limits
{
    qsizetype characters = 200'000;
    int tokens = 20'000;
    int nesting = 50; ///< braces, brackets and parentheses in one another, as written
    int fragments = 200;
    int depth = 30;            ///< fields in one another, fragments put in
    int selections = 5'000;    ///< of one operation, fragments put in
    qint64 values = 3'000'000; ///< in the answer
};

/// Reads documents by recursive descent; nesting is limited, so hostile ones meet an error and no deep stack.
class Parser
{
public:
    explicit Parser(QStringView source, const Limits &limits = {});

    /// A request's document: operations and fragments, at least one operation.
    tl::expected<Document, Error> document();

    // What a schema's reader needs as well. Once something was wrong, every further step does nothing.
    bool isWrong() const { return m_error.has_value(); }
    const Error &error() const { return *m_error; }
    bool atEnd() const { return m_token.kind == Token::Kind::End; }
    bool isAt(QStringView punctuatorOrName) const;
    bool skip(QStringView punctuatorOrName);
    void expect(QStringView punctuatorOrName);
    void skipText(); ///< a description
    QString name();
    TypeRef type();
    Value value(bool isConstant);

private:
    class Deeper;

    void advance();
    void wrong(const QString &message);
    void unexpected();
    Operation operation();
    Fragment fragment();
    std::vector<VariableDefinition> variableDefinitions();
    SelectionSet selectionSet();
    Selection selection();
    std::vector<Argument> arguments();
    std::vector<Directive> directives(bool areAllowed);
    Value listOrObject(bool isConstant);

    Limits m_limits;
    Lexer m_lexer;
    Token m_token;
    std::optional<Error> m_error;
    int m_tokens = 0;
    int m_nesting = 0;
};

} // namespace gatehouse::sandbox::graphql
