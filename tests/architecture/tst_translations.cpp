// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString source;
    QStringList forms;
    bool isPlural = false;
    bool isUnfinished = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(QStringLiteral(GATEHOUSE_SOURCE_DIR "/translations/gatehouse_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "message"_L1) {
            messages.append(Message());
            messages.last().isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "numerusform"_L1) {
            messages.last().forms.append(xml.readElementText());
        } else if (xml.name() == "translation"_L1) {
            messages.last().isUnfinished = xml.attributes().hasAttribute("type"_L1);
            if (!messages.last().isPlural)
                messages.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

/// %1, %L2, … (not %n: the forms for one and two may say the number in words).
QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression pattern(u"%L?[1-9]"_s);
    QSet<QString> found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.insert(it.next().captured());
    return found;
}

} // namespace

/// The shipped languages are whole, and no sentence loses what is put into it.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();
};

void TestTranslations::isWhole_data()
{
    QTest::addColumn<int>("pluralForms");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("de") << 2 << 1000;
    QTest::newRow("ar") << 6 << 1000;
    QTest::newRow("en") << 2 << 100;
}

void TestTranslations::isWhole()
{
    QFETCH(const int, pluralForms);
    QFETCH(const int, atLeast);
    const auto messages = messagesOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(messages.size() >= atLeast, qPrintable(QString::number(messages.size())));
    for (const Message &message : messages) {
        QVERIFY2(!message.isUnfinished, qPrintable(message.source));
        QVERIFY2(message.forms.size() == (message.isPlural ? pluralForms : 1), qPrintable(message.source));
        for (const QString &form : message.forms) {
            QVERIFY2(!form.trimmed().isEmpty(), qPrintable(message.source));
            QVERIFY2(placeholders(form) == placeholders(message.source), qPrintable(message.source + u" → "_s + form));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
