// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/sourcerules.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QXmlStreamReader>

namespace gatehouse::architecture {

using namespace Qt::StringLiterals;

namespace {

/// folder → folders it may include; the table of ARCHITECTURE.md.
const QHash<QString, QStringList> &layerTable()
{
    static const QStringList kBelowApp = {u"base"_s, u"domain"_s, u"sheets"_s, u"reports"_s, u"store"_s};
    static const QHash<QString, QStringList> kTable = {
        {u"base"_s, {}},
        {u"domain"_s, {u"base"_s}},
        {u"net"_s, {u"base"_s}},
        {u"platforms"_s, {u"base"_s, u"domain"_s, u"net"_s}},
        {u"ports"_s, {u"base"_s, u"domain"_s, u"net"_s, u"platforms"_s}},
        {u"sheets"_s, {u"base"_s, u"domain"_s}},
        {u"reports"_s, {u"base"_s, u"domain"_s}},
        {u"store"_s, {u"base"_s, u"domain"_s}},
        {u"app"_s, QStringList(kBelowApp) << u"net"_s << u"platforms"_s << u"ports"_s},
        // Neither a model nor a widget talks to the wire: they may not even name it.
        {u"models"_s, QStringList(kBelowApp) << u"app"_s},
        {u"widgets"_s, QStringList(kBelowApp) << u"app"_s << u"models"_s},
        {u"sandbox"_s, {u"base"_s, u"domain"_s}},
        {u"programs"_s, QStringList(kBelowApp) << u"app"_s << u"net"_s << u"platforms"_s << u"ports"_s << u"models"_s << u"widgets"_s
                                               << u"sandbox"_s << u"translations"_s},
    };
    return kTable;
}

/// Qt module → folders that may use it. Qt Core is everybody's.
const QHash<QString, QStringList> &moduleTable()
{
    static const QHash<QString, QStringList> kTable = {
        {u"QtNetwork"_s, {u"net"_s, u"sandbox"_s}},
        {u"QtSql"_s, {u"store"_s, u"sandbox"_s}},
        {u"QtGui"_s, {u"reports"_s, u"models"_s, u"widgets"_s, u"programs"_s}},
        {u"QtWidgets"_s, {u"widgets"_s, u"programs"_s}},
        {u"QtSvg"_s, {u"widgets"_s}},
        {u"QtConcurrent"_s, {}},
    };
    return kTable;
}

/// Icons and colours are for widgets: a model says what a thing is, not how it looks.
bool isLook(const QString &header)
{
    static const QSet<QString> kLooks = {u"QIcon"_s,    u"QColor"_s, u"QBrush"_s,  u"QPixmap"_s,
                                         u"QPalette"_s, u"QFont"_s,  u"QPainter"_s};
    return kLooks.contains(header);
}

QStringList wrongQtInclude(const SourceFile &file, const QString &layer, const QString &header)
{
    static const QRegularExpression kQualified(u"^(Qt[A-Za-z]+)/(Q[A-Za-z0-9]*)$"_s);
    static const QRegularExpression kBare(u"^Q[A-Z][A-Za-z]*$"_s);
    if (kBare.match(header).hasMatch())
        return {u"%1: <%2> does not say of which module it is"_s.arg(file.path, header)};
    const auto qualified = kQualified.match(header);
    if (!qualified.hasMatch())
        return {};
    const QString module = qualified.captured(1);
    // The undo stack lives in Qt Gui, but it needs neither screen nor colour.
    if (layer == "app"_L1 && (header == "QtGui/QUndoStack"_L1 || header == "QtGui/QUndoCommand"_L1))
        return {};
    if (moduleTable().contains(module) && !moduleTable().value(module).contains(layer))
        return {u"%1: %2 has no business with %3"_s.arg(file.path, layer, module)};
    if (layer == "models"_L1 && isLook(qualified.captured(2)))
        return {u"%1: a model knows no %2"_s.arg(file.path, qualified.captured(2))};
    return {};
}

/// The text without its comments, so that a rule can be talked about. Quotes are kept whole; line numbers too.
QString withoutComments(const QString &text)
{
    static const QRegularExpression kComment(
        uR"re((R"\w*\([\s\S]*?\)\w*"|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])+')|//[^\n]*|/\*[\s\S]*?\*/)re"_s);
    QString out;
    qsizetype at = 0;
    for (auto matches = kComment.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        out += QStringView(text).sliced(at, match.capturedStart() - at);
        if (match.hasCaptured(1))
            out += match.captured(1);
        else
            out += QString(match.capturedView().count(u'\n'), u'\n');
        at = match.capturedEnd();
    }
    return out + text.sliced(at);
}

int lineOf(const QString &text, qsizetype position)
{
    return int(QStringView(text).first(position).count(u'\n')) + 1;
}

QString place(const SourceFile &file, const QString &text, qsizetype position)
{
    return u"%1:%2"_s.arg(file.path).arg(lineOf(text, position));
}

/// A word of at least two letters that is neither a placeholder nor the program's name.
bool hasWords(QString text)
{
    static const QRegularExpression kNoWords(u"https?://\\S+|%[nL]?\\d*|&[a-z]+;|<[^>]*>|\\\\[a-z0-9]+|Gatehouse"_s);
    static const QRegularExpression kWord(u"\\p{L}{2,}"_s);
    return text.remove(kNoWords).contains(kWord);
}

} // namespace

QList<SourceFile> filesUnder(const QString &folder, const QStringList &endings)
{
    const QDir top(QString::fromUtf8(GATEHOUSE_SOURCE_DIR));
    QList<SourceFile> files;
    QDirIterator entries(top.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        const bool wanted =
            std::any_of(endings.begin(), endings.end(), [&](const QString &end) { return file.fileName().endsWith(end); });
        if (wanted && file.open(QIODevice::ReadOnly))
            files.append({top.relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
    }
    return files;
}

QString layerOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.size() > 2 && parts.first() == "src"_L1 ? parts.at(1) : QString();
}

QStringList wrongIncludes(const SourceFile &file)
{
    static const QRegularExpression kInclude(u"^[ \\t]*#[ \\t]*include[ \\t]*([\"<])([^\">]+)[\">]"_s,
                                             QRegularExpression::MultilineOption);
    const QString layer = layerOf(file.path);
    if (!layerTable().contains(layer))
        return {u"%1: no folder of this name is in the table"_s.arg(file.path)};
    QStringList wrong;
    for (auto matches = kInclude.globalMatch(file.text); matches.hasNext();) {
        const auto match = matches.next();
        const QString header = match.captured(2);
        if (match.captured(1) == "<"_L1) {
            wrong += wrongQtInclude(file, layer, header);
            continue;
        }
        if (header.endsWith(".moc"_L1) || header.contains("ui_"_L1))
            continue;
        const QString target = header.section(u'/', 0, 0);
        if (!header.contains(u'/'))
            wrong += u"%1: \"%2\" does not say its folder"_s.arg(file.path, header);
        else if (target != layer && !layerTable().value(layer).contains(target))
            wrong += u"%1: %2 may not use %3 (\"%4\")"_s.arg(file.path, layer, target, header);
    }
    return wrong;
}

QStringList missingLicence(const SourceFile &file)
{
    const QString head = file.text.left(200);
    return head.contains("SPDX-License-Identifier: GPL-3.0-or-later"_L1) ? QStringList() : QStringList{file.path};
}

QStringList blockingCalls(const SourceFile &file)
{
    static const QRegularExpression kBlocking(
        u"\\b(QEventLoop|processEvents|waitFor(Finished|Started|ReadyRead|BytesWritten|Connected|Disconnected|Done)|"
        "(?:msleep|usleep|sleep|sleep_for|sleep_until)\\s*\\()"_s);
    static const QRegularExpression kExec(u"\\bexec\\s*\\("_s);
    const QString text = withoutComments(file.text);
    const QString layer = layerOf(file.path);
    QStringList found;
    for (auto matches = kBlocking.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        // The database has a thread of its own, and may wait there for another program to let go of the file.
        if (layer == "store"_L1 && match.captured(1).contains("sleep"_L1))
            continue;
        found += u"%1 %2"_s.arg(place(file, text, match.capturedStart()), match.captured(1));
    }
    // A query's exec() is no loop; main's own loop is the one there is.
    if (layer == "store"_L1 || layer == "sandbox"_L1)
        return found;
    for (auto matches = kExec.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QStringView before = QStringView(text).first(match.capturedStart());
        if (layer == "programs"_L1 && (before.endsWith(u"Application::") || before.endsWith(u"application.")))
            continue;
        found += u"%1 exec()"_s.arg(place(file, text, match.capturedStart()));
    }
    return found;
}

QStringList untranslatedWords(const SourceFile &file)
{
    static const QRegularExpression kShown(
        u"\\b(setText|setWindowTitle|setToolTip|setPlaceholderText|setStatusTip|setWhatsThis|setAccessibleName|"
        u"setAccessibleDescription|"
        "setTitle|setSubTitle|setLabelText|setInformativeText|setDetailedText|setButtonText|addAction|addMenu|addTab|addItem|"
        "addRow|"
        "addButton|setHeaderLabels|setFormat|setPrefix|setSuffix|QLabel|QPushButton|QToolButton|QCheckBox|QRadioButton|QGroupBox|"
        "QAction)"
        "\\s*\\(\\s*(?:QStringLiteral\\(|QLatin1String(?:View)?\\(|QString\\()?\\s*u?\"((?:\\\\.|[^\"\\\\\\n])*)\""_s);
    const QString text = withoutComments(file.text);
    QStringList found;
    for (auto matches = kShown.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (hasWords(match.captured(2)))
            found += u"%1 %2(\"%3\")"_s.arg(place(file, text, match.capturedStart()), match.captured(1), match.captured(2));
    }
    return found;
}

QStringList wrongInForm(const SourceFile &file)
{
    QStringList found;
    QXmlStreamReader xml(file.text);
    QString property;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = xml.name();
        const auto where = [&] { return u"%1:%2"_s.arg(file.path).arg(xml.lineNumber()); };
        if (element == "property"_L1)
            property = xml.attributes().value("name"_L1).toString();
        if (element == "color"_L1 || property == "styleSheet"_L1)
            found += u"%1 a look (%2) in a form"_s.arg(where(), element.toString());
        if (element != "string"_L1)
            continue;
        const bool kept = xml.attributes().value("notr"_L1) == "true"_L1;
        const QString words = xml.readElementText();
        static const QSet<QString> kNotShown = {u"role"_s, u"objectName"_s, u"tone"_s, u"scale"_s};
        if (kept && hasWords(words) && !kNotShown.contains(property))
            found += u"%1 \"%2\" is kept from the translators"_s.arg(where(), words);
    }
    if (xml.hasError())
        found += u"%1 %2"_s.arg(file.path, xml.errorString());
    return found;
}

QStringList realLookingData(const SourceFile &file)
{
    static const QRegularExpression kKey(
        u"\\b(aph\\d_|sk-|ak-|pk_live_|sk_live_|AKIA|ghp_|gho_|glpat-|xox[abp]-|AIza)[A-Za-z0-9_-]{16,}|"
        "-----BEGIN [A-Z ]*PRIVATE KEY|\\beyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{10,}"_s);
    static const QRegularExpression kAddress(u"[\\w.+-]+@((?:[\\w-]+\\.)+[A-Za-z]{2,})"_s);
    QStringList found;
    for (auto matches = kKey.globalMatch(file.text); matches.hasNext();) {
        const auto match = matches.next();
        found += u"%1 looks like a key: %2…"_s.arg(place(file, file.text, match.capturedStart()), match.captured().left(8));
    }
    // The vendor's own documentation shows these two; the sample that is its copy has them.
    static const QSet<QString> kVendorsOwn = {u"email1@anyscale.com"_s, u"email2@anyscale.com"_s};
    for (auto matches = kAddress.globalMatch(file.text); matches.hasNext();) {
        const auto match = matches.next();
        const QString domain = match.captured(1).toLower();
        if (!domain.endsWith(".example"_L1) && !kVendorsOwn.contains(match.captured()))
            found += u"%1 could be somebody: %2"_s.arg(place(file, file.text, match.capturedStart()), match.captured());
    }
    return found;
}

QStringList unwantedWords(const SourceFile &file)
{
    static const QRegularExpression kTranslated(
        u"\\b(?:tr|translate|QT_TRANSLATE_NOOP)\\(\\s*(?:\"\\w+\",\\s*)?\"((?:\\\\.|[^\"\\\\])*(?:\"\\s*\"(?:\\\\.|[^\"\\\\])*)*)\""_s);
    static const QRegularExpression kUnwanted(
        u"\\(s\\)|\\b(invalid|errors?|success(?:ful(?:ly)?)?|sync(?:ed|ing)?|provision\\w*|execut\\w+)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString text = withoutComments(file.text);
    QStringList found;
    for (auto matches = kTranslated.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto unwanted = kUnwanted.match(match.captured(1));
        if (unwanted.hasMatch())
            found += u"%1 says “%2”: %3"_s.arg(place(file, text, match.capturedStart()), unwanted.captured(), match.captured(1));
    }
    return found;
}

QStringList iconNames(const SourceFile &file)
{
    // Every name on a line that calls something with "icon" in its name, and whatever is spelt as Breeze spells its names.
    static const QRegularExpression kCall(u"[iI]con\\w*\\("_s);
    static const QRegularExpression kName(u"u\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"_s"_s);
    static const QRegularExpression kBreeze(
        u"^(go|view|edit|document|dialog|emblem|data|list|help|mail|network|user|state|media|object|arrow|x-office)-[a-z-]+$"_s);
    QStringList names;
    const QString text = withoutComments(file.text);
    for (const QString &line : text.split(u'\n')) {
        const bool isCall = line.contains(kCall);
        for (auto matches = kName.globalMatch(line); matches.hasNext();) {
            const QString name = matches.next().captured(1);
            if (isCall || name.contains(kBreeze))
                names += name;
        }
    }
    return names;
}

} // namespace gatehouse::architecture
