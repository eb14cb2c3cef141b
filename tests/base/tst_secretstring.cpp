// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/apierror.h"
#include "base/secretstring.h"

#include <QtCore/QDebug>
#include <QtTest/QtTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace gatehouse;

namespace {

template<typename T>
concept CanBePrinted = requires(QDebug debug, T value) { debug << value; };
template<typename T>
concept CanBecomeText = std::is_convertible_v<T, QString> || std::is_convertible_v<T, QByteArray>;

} // namespace

/// A secret that can't be printed by mistake and does not stay behind.
class TestSecretString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cannotBePrinted();
    void copiesAreTheirOwn();
    void othersKeepTheirCopy();
    void movedFromIsEmpty();
    void everyKindHasAName();
};

void TestSecretString::cannotBePrinted()
{
    static_assert(!CanBePrinted<SecretString>);
    static_assert(!CanBecomeText<SecretString>);
    QVERIFY(SecretString().isEmpty());
    QCOMPARE(SecretString(u"pä"_s).reveal(), "p\xc3\xa4");
}

void TestSecretString::copiesAreTheirOwn()
{
    SecretString copy;
    {
        const SecretString first(QByteArray("invented"));
        copy = first;
        QVERIFY(copy == first);
        QVERIFY(copy.reveal().constData() != first.reveal().constData());
    }
    QCOMPARE(copy.reveal(), "invented");
}

void TestSecretString::othersKeepTheirCopy()
{
    alignas(SecretString) unsigned char room[sizeof(SecretString)];
    auto *secret = new (room) SecretString(QByteArray("invented"));
    const QByteArray held = secret->reveal(); // keeps the memory readable, so that it can be looked at
    // Someone else's copy must stay as it is.
    secret->~SecretString();
    QCOMPARE(held, "invented");
}

void TestSecretString::movedFromIsEmpty()
{
    SecretString from(QByteArray("invented"));
    const SecretString to(std::move(from));
    QCOMPARE(to.reveal(), "invented");
    QVERIFY(from.isEmpty()); // NOLINT: that is the question
}

void TestSecretString::everyKindHasAName()
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::Local); ++kind)
        names.append(kindName(static_cast<ApiError::Kind>(kind)));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestSecretString)
#include "tst_secretstring.moc"
