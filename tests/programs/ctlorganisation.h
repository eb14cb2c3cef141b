// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections.h"
#include "sandbox/practicefixture.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <memory>

namespace gatehouse::test {

/// How a run of gatehousectl ended.
struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray said;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

/// A practice organisation on three platforms that a profile remembers as "Acme", and gatehousectl on it with nothing but its
/// keys.
class CtlOrganisation
{
public:
    /// Gives what is wrong; empty: all is there.
    QString open()
    {
        using namespace Qt::StringLiterals;
        m_practice = std::make_unique<sandbox::PracticeFixture>(sandbox::PracticeFixture::smallOrganisation(60));
        if (!m_practice->isReady())
            return m_practice->failure();
        app::Settings settings(m_profile.path());
        app::Connections connections(settings);
        const QUrl url = m_practice->url();
        connections.save({u"Acme A"_s, Platform::Anyscale, url, false, false, u"Acme"_s, u"production"_s});
        connections.save({u"Acme R"_s, Platform::Arize, url, false, false, u"Acme"_s, u"production"_s});
        connections.save({u"Acme W"_s, Platform::Wandb, url, false, false, u"Acme"_s, u"production"_s});
        return {};
    }
    sandbox::PracticeFixture &practice() { return *m_practice; }

    Ended run(const QStringList &arguments)
    {
        using namespace Qt::StringLiterals;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"GATEHOUSE_KEY"_s, u"DBUS_SESSION_BUS_ADDRESS"_s, u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                    u"QT_QPA_PLATFORM"_s, u"XDG_RUNTIME_DIR"_s})
            environment.remove(name);
        environment.insert(u"LANGUAGE"_s, u"en"_s);
        environment.insert(u"GATEHOUSE_KEY_ANYSCALE"_s, QString::fromLatin1(m_practice->key()));
        environment.insert(u"GATEHOUSE_KEY_ARIZE"_s, QString::fromLatin1(m_practice->arizeKey()));
        environment.insert(u"GATEHOUSE_KEY_WANDB"_s, QString::fromLatin1(m_practice->wandbKey()));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(GATEHOUSE_BIN_DIR "/gatehousectl"),
                      QStringList{u"--profile"_s, m_profile.path()} + arguments);
        process.closeWriteChannel();
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 110'000))
            process.kill();
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

private:
    QTemporaryDir m_profile;
    std::unique_ptr<sandbox::PracticeFixture> m_practice;
};

} // namespace gatehouse::test
