// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vendorpermissions.h"

#include "base/workerjob.h"
#include "platforms/anyscale/anyscaleaccess.h"

using namespace Qt::StringLiterals;

namespace gatehouse::app {

namespace {

/// The one call, whose answer may be tens of megabytes, read off the GUI thread.
class VendorPermissionsJob final : public ResultJob<UserPermissions>
{
public:
    VendorPermissionsJob(const net::Wire &wire, const std::optional<UserId> &userId, QObject *parent)
        : ResultJob<UserPermissions>(parent)
    {
        net::Call<UserPermissions> call = anyscale::listUserPermissions(userId);
        m_call = new net::CallJob<QByteArray>(wire, {std::move(call.request), wholeBody, std::move(call.parseError)}, this);
        connect(m_call, &Job::finished, this, [this] { read(); });
    }

protected:
    void doStart() override { m_call->start(); }
    void doCancel() override
    {
        // Without a listener: this job says it itself.
        for (Job *part : std::initializer_list<Job *>{m_call, m_reading}) {
            if (part) {
                part->disconnect(this);
                part->cancel();
            }
        }
        setCancelled();
    }

private:
    // Enough to see half an answer, so that it is asked for again.
    static Result<QByteArray> wholeBody(const net::HttpResponse &response)
    {
        const QByteArray trimmed = response.body.trimmed();
        if (trimmed.startsWith('{') && trimmed.endsWith('}'))
            return response.body;
        ApiError error;
        error.kind = ApiError::Kind::Protocol;
        error.detail = u"the answer is no JSON object"_s;
        return failure(std::move(error));
    }

    void read()
    {
        Result<QByteArray> body = m_call->takeResult();
        if (!body)
            return complete(failure(std::move(body.error())));
        m_reading = new WorkerJob<UserPermissions>(
            [bytes = *std::move(body)](WorkControl &) { return anyscale::parseUserPermissions(bytes); }, this);
        connect(m_reading, &Job::finished, this, [this] { complete(m_reading->takeResult()); });
        m_reading->start();
    }

    net::CallJob<QByteArray> *m_call = nullptr;
    WorkerJob<UserPermissions> *m_reading = nullptr;
};

} // namespace

ResultJob<UserPermissions> *fetchVendorPermissions(Session &session, const std::optional<UserId> &userId, QObject *parent)
{
    return new VendorPermissionsJob(session.wire(), userId, parent);
}

} // namespace gatehouse::app
