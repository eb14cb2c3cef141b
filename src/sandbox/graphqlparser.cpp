// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graphqlparser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox::graphql {

QString TypeRef::text() const
{
    QString result = name;
    for (auto step = nonNull.rbegin(); step != nonNull.rend(); ++step) {
        if (step != nonNull.rbegin())
            result = u'[' + result + u']';
        if (*step)
            result += u'!';
    }
    return result;
}

bool Value::operator==(const Value &other) const
{
    return kind == other.kind && text == other.text && items == other.items && members == other.members;
}

const Fragment *Document::fragment(QStringView name) const
{
    const auto found = std::find_if(fragments.begin(), fragments.end(), [&](const Fragment &one) { return one.name == name; });
    return found == fragments.end() ? nullptr : &*found;
}

/// One brace deeper, as long as it lives.
class Parser::Deeper
{
public:
    explicit Deeper(Parser &parser)
        : m_parser(parser)
    {
        if (++m_parser.m_nesting > m_parser.m_limits.nesting)
            m_parser.wrong(u"Syntax Error: the document is nested too deeply."_s);
    }
    ~Deeper() { --m_parser.m_nesting; }
    Deeper(const Deeper &) = delete;
    Deeper &operator=(const Deeper &) = delete;

private:
    Parser &m_parser;
};

Parser::Parser(QStringView source, const Limits &limits)
    : m_limits(limits)
    , m_lexer(source.size() > limits.characters ? QStringView() : source)
{
    if (source.size() > limits.characters)
        m_error = Error{u"The document is too large."_s};
    advance();
}

void Parser::wrong(const QString &message)
{
    if (!m_error)
        m_error = Error{message, {m_token.place}};
    m_token.kind = Token::Kind::End; // nothing more is read, so every loop ends
    m_token.text.clear();
}

void Parser::unexpected()
{
    switch (m_token.kind) {
    case Token::Kind::End:
        return wrong(u"Syntax Error: Unexpected <EOF>."_s);
    case Token::Kind::Punctuator:
        return wrong(u"Syntax Error: Unexpected \"%1\"."_s.arg(m_token.text));
    default:
        return wrong(u"Syntax Error: Unexpected %1."_s.arg(
            m_token.kind == Token::Kind::Name ? u"Name \"%1\""_s.arg(m_token.text.left(100)) : u"value"_s));
    }
}

void Parser::advance()
{
    if (m_error)
        return wrong({});
    m_token = m_lexer.next();
    if (m_token.kind == Token::Kind::Fault)
        wrong(u"Syntax Error: "_s + m_token.text);
    else if (++m_tokens > m_limits.tokens)
        wrong(u"The document is too large."_s);
}

bool Parser::isAt(QStringView what) const
{
    const bool isWord = m_token.kind == Token::Kind::Punctuator || m_token.kind == Token::Kind::Name;
    return isWord && m_token.text == what;
}

bool Parser::skip(QStringView what)
{
    if (!isAt(what))
        return false;
    advance();
    return true;
}

void Parser::expect(QStringView what)
{
    if (!skip(what))
        unexpected();
}

void Parser::skipText()
{
    if (m_token.kind == Token::Kind::String)
        advance();
}

QString Parser::name()
{
    if (m_token.kind != Token::Kind::Name) {
        unexpected();
        return {};
    }
    const QString text = m_token.text;
    advance();
    return text;
}

tl::expected<Document, Error> Parser::document()
{
    Document document;
    while (!atEnd()) {
        if (isAt(u"fragment"))
            document.fragments.push_back(fragment());
        else
            document.operations.push_back(operation());
        if (document.fragments.size() > size_t(m_limits.fragments) || document.operations.size() > size_t(m_limits.fragments))
            wrong(u"The document is too large."_s);
    }
    if (!m_error && document.operations.empty())
        unexpected();
    if (m_error)
        return tl::unexpected(*m_error);
    return document;
}

Operation Parser::operation()
{
    Operation operation;
    operation.place = m_token.place;
    if (isAt(u"{")) {
        operation.selections = selectionSet();
        return operation;
    }
    if (skip(u"mutation"))
        operation.kind = Operation::Kind::Mutation;
    else if (skip(u"subscription"))
        operation.kind = Operation::Kind::Subscription;
    else
        expect(u"query");
    if (m_token.kind == Token::Kind::Name)
        operation.name = name();
    operation.variables = variableDefinitions();
    directives(false);
    operation.selections = selectionSet();
    return operation;
}

Fragment Parser::fragment()
{
    Fragment fragment;
    fragment.place = m_token.place;
    expect(u"fragment");
    if (isAt(u"on"))
        unexpected();
    fragment.name = name();
    expect(u"on");
    fragment.typeCondition = name();
    directives(false);
    fragment.selections = selectionSet();
    return fragment;
}

std::vector<VariableDefinition> Parser::variableDefinitions()
{
    std::vector<VariableDefinition> definitions;
    if (!skip(u"("))
        return definitions;
    do {
        VariableDefinition definition;
        definition.place = m_token.place;
        expect(u"$");
        definition.name = name();
        expect(u":");
        definition.type = type();
        if (skip(u"="))
            definition.defaultValue = value(true);
        directives(false);
        definitions.push_back(std::move(definition));
    } while (!m_error && !isAt(u")"));
    expect(u")");
    return definitions;
}

TypeRef Parser::type()
{
    Deeper deeper(*this);
    TypeRef type;
    if (skip(u"[")) {
        type = this->type();
        expect(u"]");
        type.nonNull.insert(type.nonNull.begin(), false);
    } else {
        type.name = name();
    }
    if (skip(u"!"))
        type.nonNull.front() = true;
    return type;
}

SelectionSet Parser::selectionSet()
{
    Deeper deeper(*this);
    SelectionSet selections;
    expect(u"{");
    do {
        selections.push_back(selection());
    } while (!m_error && !isAt(u"}"));
    expect(u"}");
    return selections;
}

Selection Parser::selection()
{
    Selection selection;
    selection.place = m_token.place;
    if (skip(u"...")) {
        if (m_token.kind == Token::Kind::Name && !isAt(u"on")) {
            selection.kind = Selection::Kind::Spread;
            selection.name = name();
            selection.directives = directives(true);
            return selection;
        }
        selection.kind = Selection::Kind::Inline;
        if (skip(u"on"))
            selection.typeCondition = name();
        selection.directives = directives(true);
        selection.selections = selectionSet();
        return selection;
    }
    selection.key = name();
    selection.name = skip(u":") ? name() : selection.key;
    selection.arguments = arguments();
    selection.directives = directives(true);
    selection.hasSelections = isAt(u"{");
    if (selection.hasSelections)
        selection.selections = selectionSet();
    return selection;
}

std::vector<Argument> Parser::arguments()
{
    std::vector<Argument> arguments;
    if (!skip(u"("))
        return arguments;
    do {
        Argument argument;
        argument.place = m_token.place;
        argument.name = name();
        expect(u":");
        argument.value = value(false);
        arguments.push_back(std::move(argument));
    } while (!m_error && !isAt(u")"));
    expect(u")");
    return arguments;
}

std::vector<Directive> Parser::directives(bool areAllowed)
{
    std::vector<Directive> directives;
    while (!m_error && isAt(u"@")) {
        Directive directive;
        directive.place = m_token.place;
        advance();
        directive.name = name();
        directive.arguments = arguments();
        directives.push_back(std::move(directive));
    }
    if (!areAllowed && !directives.empty())
        wrong(u"Unknown directive \"@%1\"."_s.arg(directives.front().name)); // @include and @skip belong to selections
    return directives;
}

Value Parser::value(bool isConstant)
{
    Value value;
    value.place = m_token.place;
    const auto take = [&](Value::Kind kind) {
        value.kind = kind;
        value.text = m_token.text + u""_s;
        advance();
        return value;
    };
    switch (m_token.kind) {
    case Token::Kind::Int:
        return take(Value::Kind::Int);
    case Token::Kind::Float:
        return take(Value::Kind::Float);
    case Token::Kind::String:
        return take(Value::Kind::String);
    case Token::Kind::Name:
        if (isAt(u"null"))
            return take(Value::Kind::Null);
        return take(isAt(u"true") || isAt(u"false") ? Value::Kind::Boolean : Value::Kind::Enum);
    default:
        break;
    }
    if (isAt(u"[") || isAt(u"{"))
        return listOrObject(isConstant);
    if (isConstant || !skip(u"$")) {
        unexpected();
        return value;
    }
    value.kind = Value::Kind::Variable;
    value.text = name();
    return value;
}

Value Parser::listOrObject(bool isConstant)
{
    Deeper deeper(*this);
    Value value;
    value.place = m_token.place;
    if (skip(u"[")) {
        value.kind = Value::Kind::List;
        while (!m_error && !isAt(u"]"))
            value.items.push_back(this->value(isConstant));
        expect(u"]");
        return value;
    }
    value.kind = Value::Kind::Object;
    expect(u"{");
    while (!m_error && !isAt(u"}")) {
        QString key = name();
        expect(u":");
        value.members.emplace_back(std::move(key), this->value(isConstant));
    }
    expect(u"}");
    return value;
}

} // namespace gatehouse::sandbox::graphql
