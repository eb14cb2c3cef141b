// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/practiceserver.h"

#include "sandbox/anyscaleroutes.h"
#include "sandbox/arizeanswers.h"
#include "sandbox/arizeroutes.h"
#include "sandbox/dice.h"
#include "sandbox/httpserver.h"
#include "sandbox/requestlog.h"
#include "sandbox/state.h"
#include "sandbox/wandbroutes.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace gatehouse::sandbox {

namespace {

/// Whose interface a path belongs to: the three platforms' paths do not meet.
enum class Spoken { Anyscale, Arize, Wandb, Nobody };

Spoken spokenAt(const QByteArray &path)
{
    if (path.startsWith("/v2/") || path == "/v2")
        return Spoken::Arize;
    if (path.startsWith("/graphql") || path.startsWith("/scim"))
        return Spoken::Wandb;
    if (path.startsWith("/api/") || path.startsWith("/ext/"))
        return Spoken::Anyscale;
    return Spoken::Nobody;
}

/// A refusal in the platform's own form.
HttpAnswer refusalFor(const HttpRequest &request, int status, const QString &detail)
{
    switch (spokenAt(request.path)) {
    case Spoken::Arize:
        return problem(status, detail, request.path);
    case Spoken::Wandb: {
        JsonText json;
        json.beginObject().key("errors").beginArray().beginObject().field("message", detail).endObject().endArray().endObject();
        return answer(std::move(json), status);
    }
    default:
        return refusal(status, detail);
    }
}

} // namespace

/// What lives on the practice server's own thread: the state, the routes, the HTTP server, and the dice that decide what
/// goes wrong.
class PracticeServer::Core final : public QObject
{
public:
    Core(PracticeServer *owner, PracticeOptions options)
        : m_owner(owner)
        , m_options(std::move(options))
        , m_dice(m_options.seed ^ 0xfa017ULL)
    {
    }

    void begin();

private:
    struct Asked
    {
        HttpRequest request;
        Responder responder;
        QElapsedTimer since;
        std::optional<FaultKind> fault;
    };

    void take(const HttpRequest &request, const Responder &responder);
    HttpAnswer handle(const HttpRequest &request);
    HttpAnswer answerFor(const Asked &asked);
    HttpAnswer instead(FaultKind fault, const HttpRequest &request);
    void deliver(const Asked &asked, HttpAnswer answer);
    void fail(const QString &reason) { Q_EMIT m_owner->failed(reason); }

    PracticeServer *m_owner; // outlives this: its destructor waits for the thread
    PracticeOptions m_options;
    Dice m_dice;
    State m_state;
    RequestLog m_log;
    std::optional<AnyscaleRoutes> m_anyscale;
    std::optional<ArizeRoutes> m_arize;
    std::optional<WandbRoutes> m_wandb;
    std::optional<HttpServer> m_server;
};

void PracticeServer::Core::begin()
{
    if (const auto logged = m_log.open(m_options.logFile); !logged) {
        fail(logged.error().detail);
        return;
    }
    m_server.emplace([this](const HttpRequest &request, const Responder &responder) { take(request, responder); });
    // The port first: no organisation is made for a port that somebody else has.
    if (!m_server->listen(m_options.port)) {
        fail(u"port %1: %2"_s.arg(m_options.port).arg(m_server->errorText()));
        return;
    }
    if (const auto opened = m_state.open(m_options); !opened) {
        m_server.reset();
        fail(m_options.dataFile.isEmpty() ? opened.error().detail : u"%1: %2"_s.arg(m_options.dataFile, opened.error().detail));
        return;
    }
    m_anyscale.emplace(m_state);
    m_arize.emplace(m_state);
    m_wandb.emplace(m_state, m_options.wandb);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->port());
    PracticeEndpoint endpoint;
    endpoint.anyscaleUrl = endpoint.arizeUrl = endpoint.wandbUrl = url;
    endpoint.anyscaleKey = m_state.key();
    endpoint.arizeKey = m_state.arizeKey();
    endpoint.arizeMemberKey = m_state.arizeMemberKey();
    endpoint.wandbKey = m_state.wandbKey();
    endpoint.wandbMemberKey = wandbMemberKey(m_state.seed());
    endpoint.wandbServiceKey = wandbServiceKey(m_state.seed());
    Q_EMIT m_owner->ready(endpoint);
}

void PracticeServer::Core::take(const HttpRequest &request, const Responder &responder)
{
    Asked asked{request, responder, {}, {}};
    asked.since.start();
    if (spokenAt(request.path) != Spoken::Nobody && !m_options.faults.percent.isEmpty())
        asked.fault = m_options.faults.choose(m_dice.percent());
    auto result = answerFor(asked);
    if (m_options.latencyMs > 0)
        QTimer::singleShot(m_options.latencyMs, Qt::PreciseTimer, this,
                           [this, asked = std::move(asked), result = std::move(result)] { deliver(asked, result); });
    else
        deliver(asked, std::move(result));
}

HttpAnswer PracticeServer::Core::handle(const HttpRequest &request)
{
    switch (spokenAt(request.path)) {
    case Spoken::Arize:
        return m_arize->handle(request);
    case Spoken::Wandb:
        return m_wandb->handle(request);
    default:
        return m_anyscale->handle(request);
    }
}

HttpAnswer PracticeServer::Core::answerFor(const Asked &asked)
{
    if (asked.fault && !isHandledFirst(*asked.fault))
        return instead(*asked.fault, asked.request);
    auto result = handle(asked.request);
    if (asked.fault == FaultKind::DropAfter)
        result.delivery = HttpAnswer::Delivery::Closed;
    else if (asked.fault == FaultKind::Hang)
        result.delivery = HttpAnswer::Delivery::Never;
    else if (asked.fault == FaultKind::Half)
        result.delivery = HttpAnswer::Delivery::Half;
    return result;
}

HttpAnswer PracticeServer::Core::instead(FaultKind fault, const HttpRequest &request)
{
    HttpAnswer result;
    switch (fault) {
    case FaultKind::RateLimited:
        result = refusalFor(request, 429, u"Too many requests. Please try again later."_s);
        result.headers.emplaceBack("Retry-After", "1");
        break;
    case FaultKind::Unavailable:
        result = refusalFor(request, 503, u"Service Unavailable"_s);
        if (m_dice.chance(50))
            result.headers.emplaceBack("Retry-After", "1");
        break;
    case FaultKind::Garbage: // as the sign-in page of a hotel's network
        result.contentType = "text/html; charset=utf-8";
        result.body = "<!doctype html><title>Welcome</title><p>Please accept the terms to go on.\n";
        break;
    case FaultKind::Redirect: // another origin where nobody listens: whoever follows has shown its key to a stranger
        result.status = 302;
        result.headers.emplaceBack("Location", "http://127.0.0.2:" + QByteArray::number(m_server->port()) + request.path);
        break;
    case FaultKind::DropBefore:
        result.delivery = HttpAnswer::Delivery::Closed;
        break;
    default: // 500 hides the cause, as the vendor's back end does
        result = refusalFor(request, 500, u"Internal Server Error"_s);
        break;
    }
    result.headers.emplaceBack("x-trace-id", "practice-fault");
    return result;
}

void PracticeServer::Core::deliver(const Asked &asked, HttpAnswer answer)
{
    const bool isSeen = answer.delivery == HttpAnswer::Delivery::Whole || answer.delivery == HttpAnswer::Delivery::Half;
    m_log.write(asked.request, isSeen ? answer.status : 0, asked.fault ? faultWord(*asked.fault) : QLatin1StringView(),
                asked.since.elapsed(), isSeen ? answer.body.size() : 0);
    asked.responder.send(std::move(answer));
}

PracticeServer::PracticeServer(PracticeOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_thread.setObjectName(u"practice"_s);
}

PracticeServer::~PracticeServer()
{
    m_thread.quit();
    m_thread.wait();
}

void PracticeServer::start()
{
    if (m_core)
        return;
    m_core = new Core(this, m_options);
    m_core->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_core, &Core::begin);
    connect(&m_thread, &QThread::finished, m_core, &QObject::deleteLater);
    m_thread.start();
}

} // namespace gatehouse::sandbox
