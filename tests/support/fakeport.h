// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session.h"
#include "domain/email.h"
#include "ports/platformport.h"

#include <QtCore/QHash>

#include <functional>

namespace gatehouse::test {

/// A platform behind a port, in memory: what it holds, what reached it, and what it does with the next request. Outlives the
/// lives of a program that use it.
struct FakePortState
{
    /// What becomes of one request: whether it is done, and the answer that comes back (nothing: the usual one).
    struct Fault
    {
        bool isDone = true;
        std::optional<ApiError> error;
    };

    Platform platform = Platform::Wandb;
    WhoAmI who;
    QList<Account> accounts;
    ports::PlatformAccess access;
    QList<ApiKey> keys;
    QHash<QString, ports::Holdings> holdings; ///< by account
    QHash<QString, ApiError> holdingsErrors;  ///< by account
    QHash<Action, Ability> abilities;         ///< what is not in it is possible
    std::function<Fault(const Change &)> onChange;
    std::function<Fault(const QList<NewPerson> &)> onCreate;
    std::function<std::optional<ApiError>()> onRead; ///< look-ups and checks
    bool checkTells = true;
    bool pullBreaks = false;
    int batchSize = 1;
    QList<Role> roles;

    QList<Change> arrived;            ///< changes that reached it, done or not
    QList<Change> done;               ///< changes that took place
    QList<QString> createsArrived;    ///< addresses, in the order they came
    QHash<QString, int> timesCreated; ///< by address
    QHash<QString, int> mails;        ///< invitations sent, by address
    int keysMade = 0;
    int checks = 0;
    int lookUps = 0;
    int underWay = 0;
    int mostUnderWay = 0;

    Account *byEmail(const QString &email)
    {
        for (Account &account : accounts) {
            if (emailKey(account.email) == emailKey(email))
                return &account;
        }
        return nullptr;
    }
};

inline ApiError errorOf(ApiError::Kind kind, const QString &detail = {}, int status = 0)
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    error.status = status;
    return error;
}

/// Ends with what `answer` gives, a moment after its start.
template<typename T>
class FakeJob final : public ResultJob<T>
{
public:
    using Answer = std::function<Result<T>()>;

    FakeJob(Clock &clock, Answer answer, QObject *parent)
        : ResultJob<T>(parent)
        , m_clock(clock)
        , m_answer(std::move(answer))
    {
    }

protected:
    void doStart() override
    {
        m_clock.after(std::chrono::milliseconds(10), this, [this] { this->complete(m_answer()); });
    }
    void doCancel() override { this->setCancelled(); }

private:
    Clock &m_clock;
    Answer m_answer;
};

class FakePort final : public ports::PlatformPort
{
public:
    FakePort(const net::Wire &wire, FakePortState &state)
        : PlatformPort(wire)
        , m_state(state)
    {
    }

    Platform platform() const override { return m_state.platform; }
    ResultJob<WhoAmI> *identify(QObject *parent) override
    {
        return job<WhoAmI>([this] { return m_state.who; }, parent);
    }
    ResultJob<ports::Abilities> *probe(QObject *parent) override
    {
        return job<ports::Abilities>([this] { return m_state.abilities; }, parent);
    }
    Ability ability(Action action, const Account *) const override { return m_state.abilities.value(action); }

    ResultJob<net::Walked> *pullPeople(OnAccounts onBatch, QObject *parent) override
    {
        return job<net::Walked>(
            [this, onBatch]() -> Result<net::Walked> {
                if (const auto error = readError())
                    return failure(*error);
                onBatch(m_state.accounts);
                net::Walked walked;
                walked.received = m_state.accounts.size();
                if (m_state.pullBreaks)
                    walked.broken = errorOf(ApiError::Kind::Server);
                return walked;
            },
            parent);
    }

    ResultJob<ports::LookedUp> *lookUp(const QStringList &emails, QObject *parent) override
    {
        return job<ports::LookedUp>(
            [this, emails]() -> Result<ports::LookedUp> {
                ports::LookedUp answer;
                for (const QString &email : emails) {
                    ++m_state.lookUps;
                    if (const auto error = readError()) {
                        answer.error = error;
                        break;
                    }
                    if (const Account *account = m_state.byEmail(email))
                        answer.found.insert(emailKey(email), *account);
                    else
                        answer.absent.insert(emailKey(email));
                }
                return answer;
            },
            parent);
    }

    ResultJob<Account> *find(const QString &text, QObject *parent) override
    {
        return job<Account>(
            [this, text]() -> Result<Account> {
                if (const Account *account = m_state.byEmail(text))
                    return *account;
                return failure(errorOf(ApiError::Kind::NotFound));
            },
            parent);
    }

    ResultJob<QList<Role>> *assignableRoles(QObject *parent) override
    {
        return job<QList<Role>>([this] { return m_state.roles; }, parent);
    }

    int createBatchSize() const override { return m_state.batchSize; }

    ResultJob<QList<CreatedPerson>> *create(const QList<NewPerson> &people, const ports::CreateDefaults &defaults,
                                            QObject *parent) override
    {
        return job<QList<CreatedPerson>>([this, people, defaults] { return createNow(people, defaults); }, parent);
    }

    ResultJob<ChangeOutcome> *carryOut(const Change &change, QObject *parent) override
    {
        m_state.mostUnderWay = std::max(m_state.mostUnderWay, ++m_state.underWay);
        return job<ChangeOutcome>(
            [this, change] {
                --m_state.underWay;
                return carryOutNow(change);
            },
            parent);
    }

    ResultJob<ChangeOutcome> *check(const Change &change, QObject *parent) override
    {
        return job<ChangeOutcome>(
            [this, change]() -> Result<ChangeOutcome> {
                ++m_state.checks;
                if (const auto error = readError())
                    return failure(*error);
                ChangeOutcome outcome;
                if (!m_state.checkTells)
                    outcome.ending = Ending::Unknown;
                else
                    outcome.ending = m_state.done.contains(change) ? Ending::Done : Ending::Failed;
                return outcome;
            },
            parent);
    }

    ResultJob<ports::PlatformAccess> *access(QObject *parent) override
    {
        return job<ports::PlatformAccess>([this] { return m_state.access; }, parent);
    }
    ResultJob<ports::Holdings> *holdings(const Account &account, QObject *parent) override
    {
        m_state.mostUnderWay = std::max(m_state.mostUnderWay, ++m_state.underWay);
        return job<ports::Holdings>(
            [this, id = account.id().value]() -> Result<ports::Holdings> {
                --m_state.underWay;
                if (m_state.holdingsErrors.contains(id))
                    return failure(m_state.holdingsErrors.value(id));
                return m_state.holdings.value(id);
            },
            parent);
    }

    ResultJob<QList<Team>> *teams(QObject *parent) override
    {
        return job<QList<Team>>([] { return QList<Team>(); }, parent);
    }
    ResultJob<ports::KeysRead> *keys(const QList<Account> &, QObject *parent) override
    {
        return job<ports::KeysRead>(
            [this] {
                ports::KeysRead read;
                read.keys = m_state.keys;
                return read;
            },
            parent);
    }

private:
    template<typename T, typename Answer>
    ResultJob<T> *job(Answer answer, QObject *parent)
    {
        return new FakeJob<T>(
            *wire().clock, [answer]() -> Result<T> { return answer(); }, parent);
    }

    std::optional<ApiError> readError() const { return m_state.onRead ? m_state.onRead() : std::nullopt; }

    Result<ChangeOutcome> carryOutNow(const Change &change)
    {
        const FakePortState::Fault fault = m_state.onChange ? m_state.onChange(change) : FakePortState::Fault{};
        // What never left did not arrive.
        if (!fault.error || fault.error->kind != ApiError::Kind::Network)
            m_state.arrived.append(change);
        ChangeOutcome outcome;
        outcome.ending = Ending::Done;
        if (fault.isDone) {
            m_state.done.append(change);
            if (sendsMail(change))
                ++m_state.mails[emailKey(change.account.email)];
            if (change.action == Action::CreateKey || change.action == Action::RefreshKey) {
                ++m_state.keysMade;
                outcome.secret = SecretString(QStringLiteral("Invented-key-%1-invented").arg(m_state.keysMade));
            }
        }
        if (fault.error)
            return failure(*fault.error);
        return outcome;
    }

    Result<QList<CreatedPerson>> createNow(const QList<NewPerson> &people, const ports::CreateDefaults &defaults)
    {
        const FakePortState::Fault fault = m_state.onCreate ? m_state.onCreate(people) : FakePortState::Fault{};
        QList<CreatedPerson> created;
        if (!fault.error || fault.error->kind != ApiError::Kind::Network) {
            for (const NewPerson &person : people)
                m_state.createsArrived.append(person.email);
        }
        if (fault.isDone) {
            for (const NewPerson &person : people)
                created.append(createOne(person, defaults));
        }
        if (fault.error)
            return failure(*fault.error);
        return created;
    }

    CreatedPerson createOne(const NewPerson &person, const ports::CreateDefaults &defaults)
    {
        CreatedPerson created;
        created.email = person.email;
        created.name = person.name;
        // Arize AX leaves an invited address as it is; the others would make a second one, which a test then finds.
        if (const Account *known = m_state.byEmail(person.email); known && m_state.platform == Platform::Arize) {
            created.existed = true;
            created.userId = known->userId;
            return created;
        }
        Account account;
        account.platform = m_state.platform;
        account.userId.value = QStringLiteral("user-%1").arg(m_state.accounts.size());
        account.email = person.email;
        account.name = person.name;
        account.role = person.role.kind == Role::Kind::None ? defaults.role : person.role;
        account.createdAt = wire().clock->now();
        const InviteMode mode = person.inviteMode == InviteMode::NotSaid ? defaults.inviteMode : person.inviteMode;
        if (mode == InviteMode::EmailLink)
            ++m_state.mails[emailKey(person.email)];
        if (mode == InviteMode::TemporaryPassword)
            created.temporaryPassword = SecretString(QStringLiteral("Invented-%1-once").arg(person.email));
        account.status = mode == InviteMode::NoMail ? AccountStatus::Active : AccountStatus::Invited;
        m_state.accounts.append(account);
        ++m_state.timesCreated[emailKey(person.email)];
        created.userId = account.userId;
        created.status = account.status;
        return created;
    }

    FakePortState &m_state;
};

/// A session whose port is that one.
inline std::unique_ptr<app::Session> fakeSession(FakePortState &state, Clock &clock)
{
    app::ConnectionSettings settings;
    settings.name = QStringLiteral("test");
    settings.platform = state.platform;
    settings.baseUrl = QUrl(QStringLiteral("https://platform.example"));
    return std::make_unique<app::Session>(
        settings, [&state](const net::Wire &wire) { return std::make_unique<FakePort>(wire, state); }, clock);
}

} // namespace gatehouse::test
