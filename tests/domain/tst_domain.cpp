// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/account.h"
#include "domain/email.h"
#include "domain/role.h"

#include <QtTest/QtTest>

#include <type_traits>

using namespace Qt::StringLiterals;
using namespace gatehouse;

/// The values everything else is made of.
class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysDoNotMix();
    void emailKeys_data();
    void emailKeys();
    void searchKeys_data();
    void searchKeys();
    void roles_data();
    void roles();
    void accountIds();
    void displayNames();
};

void TestDomain::keysDoNotMix()
{
    static_assert(!std::is_convertible_v<UserId, IdentityId>);
    static_assert(!std::is_constructible_v<UserId, IdentityId>);
    static_assert(!std::is_assignable_v<UserId &, IdentityId>);
    static_assert(!std::is_convertible_v<QString, UserId>);
    QVERIFY((AccountId{Platform::Anyscale, u"x"_s}) != (AccountId{Platform::Wandb, u"x"_s}));
    QVERIFY(UserId{u"a"_s} < UserId{u"b"_s});
    QVERIFY(UserId{}.isEmpty());
}

void TestDomain::emailKeys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("case") << u"Ann.Baker@Corp.example"_s << u"ann.baker@corp.EXAMPLE"_s << true;
    QTest::newRow("another person") << u"ann@corp.example"_s << u"joann@corp.example"_s << false;
    QTest::newRow("plus address") << u"ann+x@corp.example"_s << u"ann@corp.example"_s << false;
    QTest::newRow("dots count") << u"a.nn@corp.example"_s << u"ann@corp.example"_s << false;
    QTest::newRow("accents count") << u"zoë@corp.example"_s << u"zoe@corp.example"_s << false;
}

void TestDomain::emailKeys()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, isSame);
    QCOMPARE(emailKey(one) == emailKey(other), isSame);
}

void TestDomain::searchKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("case") << u"ADA"_s << u"ada"_s;
    QTest::newRow("accents") << u"Zoë Ångström"_s << u"zoe angstrom"_s;
    QTest::newRow("decomposed") << u"Zoe\u0308"_s << u"zoe"_s;
    QTest::newRow("strokes") << u"Łukasz Øre Đoko"_s << u"lukasz ore doko"_s;
    QTest::newRow("fullwidth") << u"Ｊürgen"_s << u"jurgen"_s;
    QTest::newRow("sharp s") << u"Strauß"_s << u"strauss"_s;
    QTest::newRow("Greek") << u"ΣΊΣΥΦΟΣ"_s << u"σισυφοσ"_s;
    QTest::newRow("Turkish") << u"Işıl"_s << u"isil"_s;
    QTest::newRow("other scripts stay") << u"王小明"_s << u"王小明"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestDomain::searchKeys()
{
    QFETCH(const QString, text);
    QFETCH(const QString, key);
    QCOMPARE(searchKey(text), key);
    QCOMPARE(searchKey(key), key);
}

void TestDomain::roles_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *word, Role::Kind kind) {
        QTest::newRow(word) << QString::fromLatin1(word) << static_cast<int>(kind);
    };
    row("owner", Role::Kind::Owner);
    row("COLLABORATOR", Role::Kind::Collaborator);
    row("write", Role::Kind::Writer);
    row("writer", Role::Kind::Writer);
    row("readonly", Role::Kind::ReadOnly);
    row("image_reader", Role::Kind::ImageReader);
    row("image_reader_no_base_images", Role::Kind::ImageReaderNoBaseImages);
    row("unspecified", Role::Kind::Unspecified);
    row("workload_operator", Role::Kind::Unknown);
    row(" ", Role::Kind::Unknown);
    row("", Role::Kind::None);
}

void TestDomain::roles()
{
    QFETCH(const QString, word);
    QFETCH(const int, kind);
    const Role role = Role::fromAnyscaleWord(word);
    QCOMPARE(static_cast<int>(role.kind), kind);
    QCOMPARE(role.word, word); // always the platform's own
}

void TestDomain::accountIds()
{
    Account account;
    account.name = u"Ada"_s;
    QCOMPARE(account.id().value, u"Ada"_s);
    account.email = u"ada@corp.example"_s;
    QCOMPARE(account.id().value, u"ada@corp.example"_s);
    account.userId.value = u"usr_1"_s;
    QCOMPARE(account.id().value, u"usr_1"_s);
    account.identityId.value = u"ide_1"_s;
    QCOMPARE(account.id().value, u"ide_1"_s);
}

void TestDomain::displayNames()
{
    Account account;
    account.email = u"ada@corp.example"_s;
    QCOMPARE(account.displayName(), u"ada@corp.example"_s);
    account.name = u"Ada"_s;
    QCOMPARE(account.displayName(), u"Ada"_s);
    account.fullName = u"Ada Okafor"_s;
    QCOMPARE(account.displayName(), u"Ada Okafor"_s);
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
