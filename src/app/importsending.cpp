// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importengine.h"

#include "app/importwords.h"
#include "domain/email.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

using Kind = ApiError::Kind;

/// Where people are created one by one: so many "may not" and "not found" in a row are meant for everybody.
constexpr int kMaxForbidden = 3;

/// Passes by itself: the connection, or a pause the platform asked for.
bool isPassing(const ApiError &error)
{
    return error.kind == Kind::Network || error.kind == Kind::Timeout || error.kind == Kind::RateLimited || error.retryAfter;
}

bool isOfAddress(QChar c)
{
    return c.isLetterOrNumber() || u".@_+-%'"_s.contains(c);
}

/// The address stands in the text as itself, not as a part of a longer one ("ann@…" in "joann@…").
bool namesAddress(const QString &text, const QString &email)
{
    for (qsizetype at = text.indexOf(email, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(email, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + email.size();
        const bool startsThere = at == 0 || !isOfAddress(text.at(at - 1)) || text.at(at - 1) == u'\'';
        // A full stop or a quote after it belongs to the sentence unless more of a domain follows.
        const bool endsThere = end == text.size() || !isOfAddress(text.at(end)) || text.at(end) == u'\'' ||
                               (text.at(end) == u'.' && (end + 1 == text.size() || !text.at(end + 1).isLetterOrNumber()));
        if (startsThere && endsThere)
            return true;
    }
    return false;
}

} // namespace

/// One or two looks at rows, kept outside the jobs so that what was found survives a wait that is broken off.
struct ImportRun::Engine::Look
{
    using Then = std::function<void(const Look &)>;

    Rows rows;
    int rounds = 1;                       ///< a row is absent once it was not there in so many rounds
    std::chrono::milliseconds between{0}; ///< between two rounds
    Then then;
    Rows left;      ///< still to be asked for in this round
    Rows absentNow; ///< not there in this round
    QHash<int, Account> found;
    Rows absent;
    Rows unasked;         ///< broken off or given up before an answer
    bool givenUp = false; ///< the platform failed to answer too often
    int round = 1;
    int failures = 0;
};

// ---- sending --------------------------------------------------------------------------------------------------------------

void ImportRun::Engine::send(Rows rows)
{
    const auto gone = [this](int row) { return m_items.at(row).passwordGone; };
    for (const int row : std::as_const(rows)) {
        if (gone(row))
            settle(row, Fate::Failed, words::passwordGone());
    }
    rows.removeIf(gone);
    if (rows.isEmpty())
        return next();

    QList<int> positions;
    for (const int row : std::as_const(rows))
        positions.append(m_items.at(row).position);
    startJob(m_journal.markSent(m_setup.id, positions, step()), step(), [this, rows](const Result<std::monostate> &written) {
        if (!written) {
            queueFirst(rows);
            return breakOff(written.error());
        }
        if (isHalting()) {
            queueFirst(rows);
            return next();
        }
        post(rows);
    });
}

void ImportRun::Engine::post(const Rows &rows)
{
    QList<NewPerson> people;
    for (const int row : rows) {
        people.append(m_items.at(row).row.person);
        // Who brings a password signs in with it, unless the sheet says otherwise.
        if (people.constLast().hasPassword() && !people.constLast().isSsoUser)
            people.last().isSsoUser = false;
    }
    auto *job = m_session.port().create(people, m_setup.defaults, step());
    m_posted = rows;
    m_postedAt = m_session.clock().now();
    startJob(job, step(), [this, rows](const Result<QList<CreatedPerson>> &result) {
        m_posted.clear();
        m_waitUntilMs = 0;
        answered(rows, result);
    });
    // The creating call is the first of the job: while it only waits to be sent again, a pause need not wait with it.
    for (net::Attempts *attempts : job->findChildren<net::Attempts *>()) {
        connect(attempts, &net::Attempts::waiting, step(), [this](qint64 milliseconds) {
            const QPointer<Engine> self(this);
            showWait(std::chrono::milliseconds(milliseconds));
            if (self && isHalting())
                interruptSoon();
        });
    }
    if (const auto pause = m_session.gate().pauseLeft(); pause > std::chrono::milliseconds::zero())
        showWait(pause);
}

void ImportRun::Engine::answered(const Rows &rows, const Result<QList<CreatedPerson>> &result)
{
    if (result)
        return accepted(rows, *result);
    const ApiError error = withoutPasswords(result.error(), rows);
    if (isForAll(error)) {
        queueFirst(rows);
        m_fatal = error;
        return next();
    }
    switch (error.kind) {
    case Kind::Network:
    case Kind::RateLimited:
        return notHandled(rows, error);
    case Kind::Conflict:
    case Kind::Refused:
    case Kind::Forbidden:
    case Kind::NotFound:
        return refused(rows, error);
    default:
        // A 503 with Retry-After says itself that it was not handled.
        if (error.kind == Kind::Server && error.retryAfter)
            return notHandled(rows, error);
        return lost(rows, error);
    }
}

/// The same for every row: nothing goes on until a person has seen to it.
bool ImportRun::Engine::isForAll(const ApiError &error)
{
    switch (error.kind) {
    case Kind::Auth:
    case Kind::NotAvailable:
    case Kind::Tls:
    case Kind::Local:
        return true;
    case Kind::Forbidden:
    case Kind::NotFound:
        // One by one it may be meant for this row alone: a role that this key may not give, a role that is gone.
        return m_session.port().createBatchSize() > 1 || ++m_forbidden >= kMaxForbidden;
    default:
        m_forbidden = 0;
        return false;
    }
}

void ImportRun::Engine::accepted(const Rows &rows, const QList<CreatedPerson> &answers)
{
    m_troubles = 0;
    m_forbidden = 0;
    QHash<QString, const CreatedPerson *> byEmail;
    for (const CreatedPerson &person : answers)
        byEmail.insert(emailKey(person.email), &person);
    Rows missing;
    for (const int row : rows) {
        const auto person = byEmail.constFind(emailKey(m_items.at(row).row.person.email));
        if (person != byEmail.cend())
            created(row, **person);
        else if (rows.size() == 1 && answers.size() == 1)
            created(row, answers.constFirst()); // one question, one answer
        else
            missing.append(row);
    }
    if (missing.isEmpty())
        return next();
    // Fewer answers than people: read back who is there.
    for (const int row : std::as_const(missing))
        m_items[row].claim = Item::Claim::Strong;
    auto look = std::make_shared<Look>();
    look->rows = missing;
    look->rounds = 2;
    look->between = m_setup.pace.settle;
    look->then = [this](const Look &done) {
        for (const int row : done.absent)
            settle(row, Fate::Failed, words::notCreatedWithoutReason());
        next();
    };
    lookUp(look);
}

void ImportRun::Engine::created(int row, const CreatedPerson &person)
{
    if (!person.temporaryPassword.isEmpty())
        m_run->m_secrets.insert(static_cast<int>(m_indexOf.value(m_items.at(row).position)), person.temporaryPassword);
    QStringList reasons = person.notes;
    if (!person.existed)
        return settle(row, Fate::Created, reasons.join(u' '), person.userId);
    // Sent before and not answered: then the invitation is ours, and this one changed nothing.
    const bool isOurs = m_items.at(row).claim == Item::Claim::Strong;
    reasons.prepend(isOurs ? words::foundAfterLostAnswer() : words::alreadyThereNow());
    settle(row, isOurs ? Fate::Created : Fate::AlreadyThere, reasons.join(u' '), person.userId);
}

void ImportRun::Engine::notHandled(const Rows &rows, const ApiError &error)
{
    queueFirst(rows);
    const std::chrono::milliseconds pause = backOff();
    wait(error.retryAfter ? std::max<std::chrono::milliseconds>(pause, *error.retryAfter) : pause);
}

// ---- a lost answer --------------------------------------------------------------------------------------------------------

void ImportRun::Engine::lost(const Rows &rows, const ApiError &error)
{
    for (const int row : rows) {
        Item &item = m_items[row];
        item.claim = Item::Claim::Strong;
        item.lastError = error;
        ++item.losses;
    }
    const bool mayStillBeAtIt = error.kind == Kind::Timeout || error.detail.contains("time-out"_L1);
    if (mayStillBeAtIt)
        lookAtLost(rows, m_setup.pace.hangingFirst, m_setup.pace.hangingSettle);
    else
        lookAtLost(rows, {}, m_setup.pace.settle);
}

void ImportRun::Engine::lookAtLost(const Rows &rows, std::chrono::milliseconds first, std::chrono::milliseconds between)
{
    auto look = std::make_shared<Look>();
    look->rows = rows;
    look->rounds = 2;
    look->between = between;
    look->then = [this](const Look &done) {
        sendAgain(done.absent);
        // Repeated failures are met with growing patience, not with a hail of requests.
        if (!done.found.isEmpty())
            m_troubles = 0;
        else if (const auto pause = backOff(); m_troubles > 1)
            m_pauseFor = pause;
        next();
    };
    if (first <= std::chrono::milliseconds::zero())
        return lookUp(look);
    m_look = look;
    look->left = rows;
    m_session.clock().after(first, step(), [this, look] { lookUp(look); });
}

/// They are not there, so they may be sent again: in ever smaller batches, for one of them may be what the platform chokes on.
void ImportRun::Engine::sendAgain(const Rows &rows)
{
    QHash<int, Rows> byLosses;
    for (const int row : rows) {
        const Item &item = m_items.at(row);
        if (item.losses < m_setup.pace.maxLosses) {
            byLosses[item.losses].append(row);
            continue;
        }
        const bool platformFailed = item.lastError && item.lastError->kind == Kind::Server;
        if (platformFailed)
            settle(row, Fate::Failed, words::platformFailed(*item.lastError));
        else
            settle(row, Fate::Unknown, words::lostAndAbsent());
    }
    for (auto it = byLosses.cbegin(); it != byLosses.cend(); ++it) {
        const qsizetype size = std::max<qsizetype>(m_setup.pace.batchSize >> it.key(), 1);
        for (qsizetype from = 0; from < it->size(); from += size)
            queueFirst(it->mid(from, size));
    }
}

// ---- a refusal ------------------------------------------------------------------------------------------------------------

void ImportRun::Engine::refused(const Rows &rows, const ApiError &error)
{
    m_troubles = 0;
    if (rows.size() == 1)
        return refusedAlone(rows.constFirst(), error);
    // A refusal is for the whole batch, and nothing says that those before the row it stumbled over were not created all the
    // same.
    for (const int row : rows) {
        Item &item = m_items[row];
        if (item.claim == Item::Claim::None) {
            item.claim = Item::Claim::Weak;
            item.notBefore = m_postedAt.addSecs(-2);
        }
    }
    const Rows named = namedIn(error.detail, rows);
    Rows asked = named;
    if (named.isEmpty() && error.kind == Kind::Conflict) {
        asked = rows;
    } else {
        // Two samples: a platform that goes through a batch in order and stops has created the first, if any.
        for (const int row : {rows.constFirst(), rows.constLast()}) {
            if (!asked.contains(row))
                asked.append(row);
        }
    }
    takeOut(rows, asked, named);
}

void ImportRun::Engine::refusedAlone(int row, const ApiError &error)
{
    auto look = std::make_shared<Look>();
    look->rows = {row};
    look->then = [this, row, error](const Look &done) {
        if (!done.absent.isEmpty())
            settle(row, Fate::Refused, words::refusedBy(m_session.platform(), error));
        next();
    };
    lookUp(look);
}

/// Looks the suspects up: who is there has an ending. Where somebody is there who was no suspect, everybody is looked up.
void ImportRun::Engine::takeOut(const Rows &rows, const Rows &asked, const Rows &named)
{
    auto look = std::make_shared<Look>();
    look->rows = asked;
    look->then = [this, rows, asked, named](const Look &done) {
        Rows rest = rows;
        rest.removeIf([&](int row) { return done.found.contains(row) || done.unasked.contains(row); });
        const bool isPartlyDone =
            std::any_of(done.found.keyBegin(), done.found.keyEnd(), [&](int row) { return !named.contains(row); });
        Rows unseen = rest;
        unseen.removeIf([&](int row) { return asked.contains(row); });
        if (isPartlyDone && !unseen.isEmpty() && !isHalting() && !m_fatal) {
            takeOut(rest, unseen, named);
            return;
        }
        if (isPartlyDone && !unseen.isEmpty()) {
            // No time for it now: looked at before they are sent.
            m_toLook += unseen;
            rest.removeIf([&](int row) { return unseen.contains(row); });
        }
        sendWithout(rest, named, rest.size() == rows.size());
        next();
    };
    lookUp(look);
}

/// Those the refusal named, if they are not there, go by themselves; the others without them, or in halves where nobody is to
/// blame.
void ImportRun::Engine::sendWithout(const Rows &rows, const Rows &named, bool isUnchanged)
{
    Rows others = rows;
    others.removeIf([&](int row) { return named.contains(row); });
    if (others.size() == rows.size() && isUnchanged)
        return split(rows);
    queueFirst(others);
    for (const int row : rows) {
        if (named.contains(row))
            queueFirst({row});
    }
}

void ImportRun::Engine::split(const Rows &rows)
{
    const qsizetype half = (rows.size() + 1) / 2;
    queueFirst(rows.mid(half));
    queueFirst(rows.mid(0, half));
}

ImportRun::Engine::Rows ImportRun::Engine::namedIn(const QString &text, const Rows &rows) const
{
    Rows named;
    for (const int row : rows) {
        if (namesAddress(text, m_items.at(row).row.person.email))
            named.append(row);
    }
    return named;
}

/// A platform may quote what it was sent; its words go into the journal and the result, passwords never do.
ApiError ImportRun::Engine::withoutPasswords(ApiError error, const Rows &rows) const
{
    for (const int row : rows) {
        const SecretString &password = m_items.at(row).row.person.password;
        if (!password.isEmpty())
            error.detail.replace(QString::fromUtf8(password.reveal()), u"•••"_s);
    }
    return error;
}

// ---- looking up -----------------------------------------------------------------------------------------------------------

void ImportRun::Engine::found(int row, const Account &account)
{
    const Item &item = m_items.at(row);
    const bool hasDate = account.createdAt.isValid();
    bool ours = false;
    if (item.claim == Item::Claim::Strong)
        // Clocks differ: somebody who is clearly older than the run was there before.
        ours = !hasDate || account.createdAt >= item.notBefore.addSecs(-600);
    else if (item.claim == Item::Claim::Weak)
        ours = hasDate && account.createdAt >= item.notBefore;
    // Somebody invited anew may keep the date of the first time.
    if (item.wasExpired && item.claim != Item::Claim::None)
        ours = true;
    if (ours)
        settle(row, Fate::Created, words::foundAfterLostAnswer() + shortfall(row, account), account.userId);
    else
        settle(row, Fate::AlreadyThere, words::alreadyThereNow(), account.userId);
}

/// An invitation that ran out is as good as nobody: it takes a new one.
bool ImportRun::Engine::isThere(int, const Account &account) const
{
    return m_session.platform() != Platform::Arize || account.status != AccountStatus::Expired;
}

/// What was asked for with the person and is not there: an answer was lost before the last step, or nobody can tell.
QString ImportRun::Engine::shortfall(int row, const Account &account) const
{
    const NewPerson &person = m_items.at(row).row.person;
    QString text;
    if (person.role.kind != Role::Kind::None && account.role.kind != Role::Kind::None && account.role.kind != person.role.kind)
        text += u' ' + words::roleDiffers(account.role, person.role);
    if (account.tellsTeams) {
        QStringList missing = person.teams;
        for (const Membership &team : account.teams)
            missing.removeAll(team.name);
        if (!missing.isEmpty())
            text += u' ' + words::teamsMissing(missing);
    }
    const InviteMode mode = person.inviteMode == InviteMode::NotSaid ? m_setup.defaults.inviteMode : person.inviteMode;
    if (m_session.platform() == Platform::Arize && mode == InviteMode::TemporaryPassword)
        text += u' ' + words::temporaryPasswordLost();
    return text;
}

void ImportRun::Engine::lookUp(std::shared_ptr<Look> look)
{
    if (look->rows.isEmpty())
        return endLook(look);
    m_look = look;
    if (look->left.isEmpty())
        look->left = look->rows;
    QStringList emails;
    for (const int row : std::as_const(look->left))
        emails.append(m_items.at(row).row.person.email);
    startJob(m_session.port().lookUp(emails, step()), step(), [this, look](const Result<ports::LookedUp> &answer) {
        if (answer)
            lookedUp(look, *answer);
    });
    if (const auto pause = m_session.gate().pauseLeft(); pause > std::chrono::milliseconds::zero())
        showWait(pause);
}

void ImportRun::Engine::lookedUp(const std::shared_ptr<Look> &look, const ports::LookedUp &answer)
{
    m_waitUntilMs = 0;
    Rows left;
    for (const int row : std::as_const(look->left)) {
        const QString key = emailKey(m_items.at(row).row.person.email);
        if (const auto account = answer.found.constFind(key); account != answer.found.cend() && isThere(row, *account))
            look->found.insert(row, *account);
        else if (answer.absent.contains(key) || account != answer.found.cend())
            look->absentNow.append(row);
        else
            left.append(row);
    }
    look->left = left;
    if (answer.error) {
        const Kind kind = answer.error->kind;
        if (kind == Kind::Forbidden || kind == Kind::NotFound || isForAll(*answer.error)) {
            m_fatal = answer.error;
            return endLook(look);
        }
        look->givenUp = !isPassing(*answer.error) && ++look->failures >= m_setup.pace.maxFailedLooks;
        if (look->givenUp || isHalting())
            return endLook(look);
        std::chrono::milliseconds pause = backOff();
        if (answer.error->retryAfter)
            pause = std::max<std::chrono::milliseconds>(pause, *answer.error->retryAfter);
        m_session.clock().after(pause, step(), [this, look] { lookUp(look); });
        return showWait(pause);
    }
    if (look->round >= look->rounds || look->absentNow.isEmpty()) {
        look->absent = std::exchange(look->absentNow, {});
        return endLook(look);
    }
    ++look->round;
    look->left = std::exchange(look->absentNow, {});
    m_session.clock().after(look->between, step(), [this, look] { lookUp(look); });
}

void ImportRun::Engine::endLook(const std::shared_ptr<Look> &look)
{
    m_look.reset();
    look->unasked += look->left + look->absentNow;
    look->left.clear();
    for (auto it = look->found.cbegin(); it != look->found.cend(); ++it)
        found(it.key(), it.value());
    for (const int row : std::as_const(look->unasked)) {
        if (look->givenUp)
            settle(row, Fate::Unknown, words::lostAndNotAsked());
        else
            m_toLook.append(row);
    }
    look->then(*look);
}

} // namespace gatehouse::app
