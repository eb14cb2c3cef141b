// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appcontext.h"
#include "app/importservice.h"
#include "sandbox/practicefixture.h"
#include "store/memorysecretstore.h"
#include "widgets/import/importwizard.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>

#include <memory>

namespace gatehouse::test {

/// A sheet as an office keeps it: two title rows, German headers, a column nobody asked for; 17 of its 1,000 rows are bad, in
/// five kinds.
class MessySheet
{
public:
    static constexpr int kRows = 1000;
    static constexpr int kBad = 17;

    static QByteArray csv(int rows = kRows, bool withFaults = true)
    {
        static const char *const first[] = {"Amina",   "José",      "Лев",   "ليلى",  "葵",
                                            "Siobhán", "Thị Hương", "Zofia", "Дарья", "Chiamaka"};
        static const char *const last[] = {"Okafor",    "Núñez Ávila", "Орлов",  "حداد", "佐藤",
                                           "Ó Dálaigh", "Nguyễn",      "Wójcik", "Ким",  "Eze"};
        static const char *const title[] = {"Engineer", "Researcher", "Analyst", "SRE"};
        static const char *const team[] = {"Vision", "Speech", "Platform"};
        QByteArray text = "Acme AG – Personalabteilung;;;;;\r\nStand 20.11.2026;;;;;\r\n"
                          "Vorname;Nachname;Mail (Arbeit);Abteilung;Titel;SSO\r\n";
        for (int i = 0; i < rows; ++i) {
            QByteArray name = first[i % 10];
            QByteArray mail = "person" + QByteArray::number(i + 1) + "@acme.example";
            QByteArray job = title[i % 4];
            QByteArray sso = i % 3 == 0 ? "nein" : "ja";
            if (withFaults)
                spoil(i, name, mail, job, sso);
            text += name + ';' + last[(i / 3) % 10] + ';' + mail + ';' + team[i % 3] + ';' + job + ';' + sso + "\r\n";
        }
        return text;
    }

private:
    static void spoil(int i, QByteArray &name, QByteArray &mail, QByteArray &job, QByteArray &sso)
    {
        switch (i) {
        case 14: // three with a comma where a dot belongs
        case 93:
        case 327:
            mail.replace("acme.example", "acme,example");
            break;
        case 404:
            mail.replace("@", "＠");
            break;
        case 760:
            mail = '"' + mail + "; p.sharma@acme.example\"";
            break;
        case 115:
        case 116:
        case 500:
        case 901:
            name.clear();
            break;
        case 50:
        case 51:
        case 700:
            sso = "vielleicht";
            break;
        case 609:
            mail = "PERSON209@acme.example";
            break;
        case 801:
            mail = "person2@acme.example";
            break;
        case 222:
        case 223:
        case 224:
            job = QByteArray(5000, 'x');
            break;
        default:
            break;
        }
    }
};

/// A practice organisation, a profile folder and a wizard over them.
class WizardFixture
{
public:
    explicit WizardFixture(sandbox::PracticeOptions options = sandbox::PracticeFixture::smallOrganisation(),
                           Clock *clock = nullptr)
        : practice(std::move(options))
    {
        context = std::make_unique<app::AppContext>(dir.filePath(QStringLiteral("profile")),
                                                    std::make_unique<store::MemorySecretStore>());
        app::ConnectionSettings connection;
        connection.name = QStringLiteral("Practice");
        connection.baseUrl = practice.url();
        connection.isPractice = true;
        auto opened = app::Session::open(connection, SecretString(practice.key()), clock ? *clock : context->clock);
        if (opened)
            session = std::move(*opened);
        if (session)
            service = std::make_unique<app::ImportService>(*session, context->journal);
    }
    ~WizardFixture()
    {
        wizard.reset();
        service.reset();
        session.reset();
    }

    widgets::ImportWizard &open()
    {
        wizard = std::make_unique<widgets::ImportWizard>(*context, *session, *service);
        wizard->show();
        return *wizard;
    }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

    QTemporaryDir dir;
    sandbox::PracticeFixture practice;
    std::unique_ptr<app::AppContext> context;
    std::unique_ptr<app::Session> session;
    std::unique_ptr<app::ImportService> service;
    std::unique_ptr<widgets::ImportWizard> wizard;
};

} // namespace gatehouse::test
