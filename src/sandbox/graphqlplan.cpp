// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graphqlplan.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox::graphql {

namespace {

/// A name used by a spread, and where.
using Spread = std::pair<QString, Place>;

void findSpreads(const SelectionSet &selections, std::vector<Spread> &found)
{
    for (const auto &selection : selections) {
        if (selection.kind == Selection::Kind::Spread)
            found.emplace_back(selection.name, selection.place);
        findSpreads(selection.selections, found); // as deep as the document's braces, which are limited
    }
}

/// Whether every fragment that is put in is there, and none puts in itself.
std::optional<Error> checkFragments(const Document &document)
{
    QHash<QString, std::vector<Spread>> spreads;
    for (const auto &fragment : document.fragments) {
        if (spreads.contains(fragment.name))
            return Error{u"There can be only one fragment named \"%1\"."_s.arg(fragment.name), {fragment.place}};
        findSpreads(fragment.selections, spreads[fragment.name]);
    }
    std::vector<Spread> used;
    for (const auto &operation : document.operations)
        findSpreads(operation.selections, used);
    for (const auto &list : std::as_const(spreads))
        used.insert(used.end(), list.begin(), list.end());
    for (const auto &[name, place] : used) {
        if (!spreads.contains(name))
            return Error{u"Unknown fragment \"%1\"."_s.arg(name), {place}};
    }
    // Those whose fragments are all in order are in order, round after round; a circle is what never gets there.
    QSet<QString> inOrder;
    for (bool isMoving = true; isMoving;) {
        isMoving = false;
        for (auto one = spreads.cbegin(); one != spreads.cend(); ++one) {
            if (inOrder.contains(one.key()))
                continue;
            if (std::all_of(one->begin(), one->end(), [&](const Spread &spread) { return inOrder.contains(spread.first); })) {
                inOrder.insert(one.key());
                isMoving = true;
            }
        }
    }
    for (const auto &fragment : document.fragments) {
        if (!inOrder.contains(fragment.name))
            return Error{u"Cannot spread fragment \"%1\" within itself."_s.arg(fragment.name), {fragment.place}};
    }
    return std::nullopt;
}

bool isSameCall(const Selection &one, const Selection &other)
{
    if (one.name != other.name || one.arguments.size() != other.arguments.size())
        return false;
    return std::all_of(one.arguments.begin(), one.arguments.end(), [&](const Argument &argument) {
        return std::any_of(other.arguments.begin(), other.arguments.end(),
                           [&](const Argument &twin) { return twin.name == argument.name && twin.value == argument.value; });
    });
}

class Planner
{
public:
    Planner(const Schema &schema, const Document &document, const Values &values, const Limits &limits)
        : m_schema(schema)
        , m_document(document)
        , m_values(values)
        , m_limits(limits)
    {
    }

    bool plan(const Type &type, const std::vector<const SelectionSet *> &sets, int depth, std::vector<PlannedField> &fields);
    const Error &error() const { return *m_error; }

private:
    /// All selections of one response key.
    struct Group
    {
        std::vector<const Selection *> selections;
    };
    struct Groups
    {
        std::vector<Group> inOrder;
        QHash<QString, size_t> byKey;
        QSet<QString> fragments; // those already put in here
    };

    bool collect(const Type &type, const SelectionSet &set, Groups &groups, int within = 0);
    bool enter(const Type &type, const QString &condition, const Selection &at);
    bool isWanted(const Selection &selection);
    bool planField(const Type &type, const Group &group, int depth, PlannedField &planned);
    bool wrong(const QString &message, const Place &place)
    {
        if (!m_error)
            m_error = Error{message, {place}};
        return false;
    }

    const Schema &m_schema;
    const Document &m_document;
    const Values &m_values;
    const Limits &m_limits;
    std::optional<Error> m_error;
    int m_selections = 0;
};

bool Planner::isWanted(const Selection &selection)
{
    static const std::vector<InputValue> kIf = {{u"if"_s, {u"Boolean"_s, {true}}, std::nullopt}};
    bool isWanted = true;
    for (const auto &directive : selection.directives) {
        const bool isSkip = directive.name == "skip"_L1;
        if (!isSkip && directive.name != "include"_L1)
            return wrong(u"Unknown directive \"@%1\"."_s.arg(directive.name), directive.place);
        const auto arguments =
            m_values.arguments(kIf, directive.arguments, u"directive \"@%1\""_s.arg(directive.name), directive.place);
        if (!arguments) {
            m_error = arguments.error();
            return false;
        }
        isWanted = isWanted && arguments->value("if"_L1).toBool() != isSkip;
    }
    return isWanted;
}

bool Planner::enter(const Type &type, const QString &condition, const Selection &at)
{
    if (condition.isEmpty() || condition == type.name)
        return true;
    const Type *other = m_schema.type(condition);
    if (!other)
        return wrong(u"Unknown type \"%1\"."_s.arg(condition), at.place);
    const auto what = at.kind == Selection::Kind::Spread ? u"Fragment \"%1\""_s.arg(at.name) : u"Fragment"_s;
    return wrong(
        u"%1 cannot be spread here as objects of type \"%2\" can never be of type \"%3\"."_s.arg(what, type.name, condition),
        at.place);
}

bool Planner::collect(const Type &type, const SelectionSet &set, Groups &groups, int within)
{
    for (const auto &selection : set) {
        if (++m_selections > m_limits.selections || within > 100)
            return wrong(u"The query is too complex."_s, selection.place);
        const bool wanted = isWanted(selection);
        if (m_error)
            return false;
        if (!wanted)
            continue;
        if (selection.kind == Selection::Kind::Field) {
            const auto known = groups.byKey.constFind(selection.key);
            if (known != groups.byKey.cend()) {
                groups.inOrder[*known].selections.push_back(&selection);
            } else {
                groups.byKey.insert(selection.key, groups.inOrder.size());
                groups.inOrder.push_back({{&selection}});
            }
            continue;
        }
        const SelectionSet *inner = &selection.selections;
        QString condition = selection.typeCondition;
        if (selection.kind == Selection::Kind::Spread) {
            if (groups.fragments.contains(selection.name))
                continue;
            groups.fragments.insert(selection.name);
            const Fragment *fragment = m_document.fragment(selection.name);
            inner = &fragment->selections;
            condition = fragment->typeCondition;
        }
        if (!enter(type, condition, selection) || !collect(type, *inner, groups, within + 1))
            return false;
    }
    return true;
}

bool Planner::planField(const Type &type, const Group &group, int depth, PlannedField &planned)
{
    const Selection &first = *group.selections.front();
    for (const auto *other : group.selections) {
        if (!isSameCall(first, *other))
            return wrong(u"Fields \"%1\" conflict because they are not the same field with the same arguments. Use different "
                         "aliases."_s.arg(first.key),
                         other->place);
    }
    planned.key = first.key;
    planned.place = first.place;
    if (first.name == "__typename"_L1) {
        planned.type = m_schema.type(u"String"_s);
    } else {
        planned.field = type.field(first.name);
        if (!planned.field)
            return wrong(u"Cannot query field \"%1\" on type \"%2\"."_s.arg(first.name, type.name), first.place);
        planned.type = m_schema.type(planned.field->type.name);
    }
    static const std::vector<InputValue> kNone;
    auto arguments = m_values.arguments(planned.field ? planned.field->arguments : kNone, first.arguments,
                                        u"field \"%1\" of type \"%2\""_s.arg(first.name, type.name), first.place);
    if (!arguments) {
        m_error = arguments.error();
        return false;
    }
    planned.arguments = *arguments;
    const auto typeText = planned.field ? planned.field->type.text() : u"String!"_s;
    std::vector<const SelectionSet *> inner;
    for (const auto *selection : group.selections) {
        if (planned.type->isLeaf() && selection->hasSelections)
            return wrong(u"Field \"%1\" of type \"%2\" must not have a sub selection."_s.arg(first.name, typeText),
                         selection->place);
        if (!planned.type->isLeaf() && !selection->hasSelections)
            return wrong(u"Field \"%1\" of type \"%2\" must have a sub selection."_s.arg(first.name, typeText), selection->place);
        inner.push_back(&selection->selections);
    }
    return planned.type->isLeaf() || plan(*planned.type, inner, depth + 1, planned.fields);
}

bool Planner::plan(const Type &type, const std::vector<const SelectionSet *> &sets, int depth, std::vector<PlannedField> &fields)
{
    if (depth > m_limits.depth)
        return wrong(u"The query is nested too deeply."_s, sets.front()->empty() ? Place() : sets.front()->front().place);
    Groups groups;
    for (const auto *set : sets) {
        if (!collect(type, *set, groups))
            return false;
    }
    for (const auto &group : groups.inOrder) {
        fields.emplace_back();
        if (!planField(type, group, depth, fields.back()))
            return false;
    }
    return true;
}

} // namespace

tl::expected<std::vector<PlannedField>, Error> planOperation(const Schema &schema, const Document &document,
                                                             const Operation &operation, const QJsonObject &variables,
                                                             const Limits &limits)
{
    if (auto wrong = checkFragments(document))
        return tl::unexpected(*wrong);
    const bool isMutation = operation.kind == Operation::Kind::Mutation;
    const Type *root = schema.type(isMutation ? u"Mutation"_s : u"Query"_s);
    if (operation.kind == Operation::Kind::Subscription || !root)
        return tl::unexpected(Error{u"Schema is not configured for %1."_s.arg(isMutation ? u"mutations"_s : u"subscriptions"_s),
                                    {operation.place}});
    Values values(schema, operation);
    if (auto wrong = values.takeVariables(variables))
        return tl::unexpected(*wrong);
    Planner planner(schema, document, values, limits);
    std::vector<PlannedField> fields;
    if (!planner.plan(*root, {&operation.selections}, 1, fields))
        return tl::unexpected(planner.error());
    return fields;
}

} // namespace gatehouse::sandbox::graphql
