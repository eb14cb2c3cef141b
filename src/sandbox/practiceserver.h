// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sandbox/faults.h"

#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QThread>
#include <QtCore/QUrl>

namespace gatehouse::sandbox {

/// Which of the two kinds of W&B the practice one is (contracts/wandb.md §7, last table).
enum class WandbDeployment { Dedicated, MultiTenant };

struct PracticeOptions
{
    quint16 port = 0;     ///< 0: any free one
    int people = 500;     ///< on the practice Anyscale
    int arizePeople = -1; ///< on the practice Arize AX; -1: most of those of Anyscale, and a few of its own
    int wandbPeople = -1; ///< on the practice Weights & Biases; -1: likewise
    quint32 seed = 1;
    QString dataFile; ///< SQLite; empty: in memory
    int latencyMs = 0;
    FaultPlan faults;
    QString logFile;
    QString sso = QStringLiteral("optional"); ///< the organisation's sso_mode: off, optional, required
    WandbDeployment wandb = WandbDeployment::Dedicated;
};

/// Where a running practice organisation is, and the keys that open it and nothing else.
struct PracticeEndpoint
{
    QUrl anyscaleUrl;
    QByteArray anyscaleKey;
    QUrl arizeUrl; ///< the same server: the three platforms' paths do not meet
    QByteArray arizeKey;
    QByteArray arizeMemberKey; ///< of somebody who administers nothing, to be refused with
    QUrl wandbUrl;
    QByteArray wandbKey;
    QByteArray wandbMemberKey;  ///< of somebody who administers nothing, to be refused with
    QByteArray wandbServiceKey; ///< of the organisation's service account: SCIM with Basic and an empty name
};

/// The practice organisation in this process: state, routes and server on a thread of their own. Destroying it stops it.
class PracticeServer final : public QObject
{
    Q_OBJECT

public:
    explicit PracticeServer(PracticeOptions options, QObject *parent = nullptr);
    ~PracticeServer() override;

    /// Makes the state and listens on 127.0.0.1. The endpoint comes with the signal, emitted on the server's thread: connect
    /// with a context object of your own thread. One of ready() and failed() comes, once.
    void start();

Q_SIGNALS:
    void ready(const gatehouse::sandbox::PracticeEndpoint &endpoint);
    void failed(const QString &reason); ///< English, technical: the port is taken, the data file can't be opened

private:
    class Core;
    PracticeOptions m_options;
    QThread m_thread;
    Core *m_core = nullptr;
};

} // namespace gatehouse::sandbox

Q_DECLARE_METATYPE(gatehouse::sandbox::PracticeEndpoint)
